using Serilog;
using Serilog.Core;

namespace Archive.Web.Logging;

/// <summary>Serilog behind the framework's own logging; its settings are the section "Serilog" of appsettings.json.</summary>
internal static class LogSetup
{
    public static void AddLog(this WebApplicationBuilder builder)
    {
        Logger logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}

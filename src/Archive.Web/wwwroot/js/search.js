// Comfort only: every page does without it. Suggestions while typing (an ARIA 1.2 combobox with a list), and the keys n and p
// from one marked place of an article to the next.
"use strict";

const kinds = { word: "بحث", title: "مقال" };
const patience = 150;

function element(name, attributes, text) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.textContent = text ?? "";
  return made;
}

function suggest(input, number) {
  const list = element("ul", { id: `suggestions-${number}`, role: "listbox", class: "completions", "aria-label": "اقتراحات", hidden: "" });
  const news = element("div", { role: "status", class: "unseen" });
  let offers = [];
  let chosen = -1;
  let timer = 0;
  let asked = null;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-haspopup", "listbox");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.after(list, news);

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    news.textContent = "";
    choose(-1);
  }

  function show(found) {
    offers = found;
    list.replaceChildren(...offers.map((offer, i) => {
      const option = element("li", { id: `${list.id}-${i}`, role: "option", "aria-selected": "false" });
      option.append(element("bdi", {}, offer.text), " ", element("span", { class: "kind" }, offer.note ?? kinds[offer.kind] ?? ""));
      return option;
    }));
    choose(-1);
    list.hidden = offers.length === 0;
    input.setAttribute("aria-expanded", String(offers.length > 0));
    news.textContent = offers.length > 0 ? `عدد الاقتراحات: ${offers.length}` : "لا اقتراحات";
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(`/search/suggest?${new URLSearchParams(new FormData(input.form))}`, { signal });
      const found = answer.ok ? await answer.json() : [];
      if (!signal.aborted) {
        show(found);
      }
    } catch {
      // Left the page, typed on, or the network is gone: the form works without suggestions.
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (input.value.trim() === "") {
      close();
    } else {
      timer = setTimeout(ask, patience);
    }
  });

  input.addEventListener("keydown", event => {
    if (event.isComposing) {
      return;
    }
    if (event.key === "Escape" && !list.hidden) {
      // The browser would empty the field.
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden && input.value.trim() !== "") {
        event.preventDefault();
        ask();
      } else if (!list.hidden) {
        event.preventDefault();
        // Past either end stands the field itself.
        const places = offers.length + 1;
        choose((chosen + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places - 1);
      }
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(offers[chosen].url);
    }
  });

  input.addEventListener("blur", close);
  // Before the field loses the focus and the list closes.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      location.assign(offers[[...list.children].indexOf(option)].url);
    }
  });
}

function stepWithKeys() {
  const places = document.querySelectorAll("mark[id]").length;
  if (places === 0) {
    return;
  }

  document.querySelectorAll(".keys").forEach(hint => { hint.hidden = false; });
  document.addEventListener("keydown", event => {
    // By the key's place: with an Arabic keyboard they write other letters.
    const step = { KeyN: 1, KeyP: -1 }[event.code];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) {
      return;
    }

    const now = Number(/^#m(\d+)$/.exec(location.hash)?.[1] ?? (step > 0 ? 0 : 1));
    // In place of the address before: the way back leads to the results, not through every mark.
    location.replace(`#m${(now - 1 + step + places) % places + 1}`);
  });
}

document.querySelectorAll(".search-box input[name=q]").forEach(suggest);
stepWithKeys();

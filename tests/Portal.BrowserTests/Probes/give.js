// Gives replies to questions on the page as clicks and changes would, and tells what is then seen. Each reply: { id, kind, texts }.
replies => {
  const words = text => text.split(/\s+/).filter(Boolean).join(" ").replaceAll('"', "”");
  const isSeen = element => element.checkVisibility({ visibilityProperty: true });
  const told = (element, event) => element.dispatchEvent(new Event(event, { bubbles: true }));

  const choose = (form, texts) => {
    for (const option of form.querySelectorAll(".option")) {
      const input = option.querySelector("input");
      const isWanted = texts.includes(words(option.querySelector(".option-label > span").textContent));
      if (input.checked !== isWanted && (input.type === "checkbox" || isWanted)) input.click();
    }
  };
  const arrange = (form, texts) => {
    const items = () => [...form.querySelectorAll(".order-item")];
    const placeOf = text => items().findIndex(item => words(item.querySelector("button").ariaLabel) === `Upp: ${text}`);
    if (texts.every((text, at) => placeOf(text) === at)) items()[0].querySelectorAll("button")[1].click();
    texts.forEach((text, at) => { while (placeOf(text) > at) items()[placeOf(text)].querySelector("button").click(); });
  };
  const pick = (form, texts) => form.querySelectorAll("select").forEach((select, at) => {
    select.value = [...select.options].find(option => words(option.text) === texts[at]).value;
    told(select, "input");
    told(select, "change");
  });
  const write = (form, texts) => form.querySelectorAll("input[type=text]").forEach((field, at) => {
    field.value = texts[at];
    told(field, "input");
    told(field, "change");
  });
  const walk = (form, texts) => {
    const links = () => [...form.querySelectorAll(".scenario a")].filter(isSeen);
    const again = form.querySelector("[data-again]");
    if (isSeen(again)) again.click();
    for (const text of texts) links().find(link => words(link.textContent) === text).click();
  };
  const acts = { single: choose, multiple: choose, order: arrange, match: pick, scenario: walk };

  const formOf = id => document.querySelector(`form.question[data-question="${id}"]`);
  const see = form => ({
    verdict: [...form.querySelectorAll(".question-result")].filter(isSeen).map(result => words(result.textContent)).join(" ").trim(),
    feedback: [...form.querySelectorAll(".option-feedback")].filter(isSeen).map(each => words(each.textContent)).sort(),
    explanation: [...form.querySelectorAll(".question-explanation")].filter(isSeen).map(each => words(each.textContent)).join(" "),
  });
  const press = name => {
    const button = [...document.querySelectorAll("main button")].find(button => isSeen(button) && button.textContent.trim().startsWith(name));
    button?.click();
    return button;
  };

  // In a test all are answered before it is handed in; elsewhere each is answered by itself.
  const isTest = document.querySelector("[data-test]") !== null;
  if (isTest && document.querySelector(".test-result")) press("Gör om");
  if (isTest) press("Börja") ?? press("Gör om");
  const seen = replies.map(({ id, kind, texts }) => {
    const form = formOf(id);
    (acts[kind] ?? write)(form, texts);
    if (isTest) return null;
    const submit = form.querySelector("[type=submit]");
    if (isSeen(submit)) submit.click();
    return see(form);
  });
  if (!isTest) return seen;
  press("Granska svaren");
  press("Lämna in");
  return replies.map(({ id }) => see(formOf(id)));
}

// Plays items of QTI 3 with qti3-item-player. In the page stand vue and the player; what it says on the console is not heard, what it throws is kept.
"use strict";

const faults = [];
console.log = () => {};
console.error = console.warn = (...said) => faults.push(said.join(" "));
addEventListener("error", (event) => faults.push(event.message));
Vue.config.errorHandler = (fault) => faults.push(`${fault.name}: ${fault.message}`);
Vue.config.productionTip = false;

// The player asks for a number in qti-index that it never reads; here it does.
const index = Vue.component("qti-index");
index.options.created = [function () { this.valueN = Number(this.n); }];

let heard = () => {};
const app = new Vue({
  components: { player: window.qti3Player },
  methods: { hear: (event, data) => heard(event, data) },
  template: `<player ref="player" suppress-alert-messages suppress-invalid-response-messages
    @notifyQti3ItemReady="hear('ready')" @notifyQti3SuspendAttemptCompleted="hear('suspended', $event)" @notifyQti3EndAttemptCompleted="hear('ended', $event)" />`,
}).$mount("#app");
const { player } = app.$refs;

/** Does something and waits for what comes of it. */
const until = (event, act) => new Promise((resolve, reject) => {
  const late = setTimeout(() => reject(new Error(`${event} never came: ${faults.join("; ")}`)), 5000);
  heard = (name, data) => {
    if (name !== event) return;
    clearTimeout(late);
    resolve(data);
  };
  act();
});

let loads = 0;
const load = (xml, state) => until("ready", () => player.loadItemFromXml(`${xml}<!-- ${loads++} -->`, {
  guid: "item", status: "interacting", sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false }, ...(state ? { state } : {}),
}));

const outcome = (state, name) => state.outcomeVariables.find((variable) => variable.identifier === name).value;

/** The points and the feedback of each answer to an item, what is seen of it, and what went wrong. An answer is a value for each variable. */
async function play({ xml, answers }) {
  faults.length = 0;
  const results = [];
  try {
    await load(xml);
    const seen = document.querySelector(".qti-item-body").innerText;
    const { state } = await until("suspended", () => player.suspendAttempt("look"));
    for (const answer of answers) {
      const given = structuredClone(state);
      for (const variable of given.responseVariables) if (variable.identifier in answer) variable.value = answer[variable.identifier];
      await load(xml, given);
      const ended = await until("ended", () => player.endAttempt("answer"));
      results.push({ score: Number(outcome(ended.state, "SCORE")), feedback: outcome(ended.state, "FEEDBACK") ?? [] });
    }
    return { seen, results, faults: [...faults] };
  } catch (fault) {
    return { seen: "", results, faults: [...faults, fault.message] };
  }
}

window.playAll = async (items) => {
  const played = [];
  for (const item of items) played.push(await play(item));
  return played;
};

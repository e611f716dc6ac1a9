// SCORM 2004 4th edition (ADL, 2009). What is done and what is passed are told apart; neither is ever lowered.
import type { Interaction } from "./interaction";
import { Scorm, type Before, type Dialect, type Element } from "./scorm";

export const SCORM2004: Dialect = {
  api: "API_1484_11",
  calls: { begin: "Initialize", end: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit" },
  names: { mode: "cmi.mode", kept: "cmi.suspend_data", place: "cmi.location", learner: "cmi.learner_id" },
  room: 64_000,
  notation: { item: "[,]", pair: "[.]", yes: "true", no: "false", range: "[:]", longest: 250 },

  elements: (report, before, seconds) => [
    ...(before.get("cmi.completion_status") === "completed" ? [] : [["cmi.completion_status", report.isComplete ? "completed" : "incomplete"] as const]),
    ...(report.isPassed === null || before.get("cmi.success_status") === "passed" ? [] : [["cmi.success_status", report.isPassed ? "passed" : "failed"] as const]),
    ...scores(report.score, before),
    ...(Number(before.get("cmi.progress_measure")) > report.progress ? [] : [["cmi.progress_measure", measure(report.progress)] as const]),
    ["cmi.session_time", duration(seconds)],
    // Always to be gone on with: after another exit the next visit begins anew, without what was reached.
    ["cmi.exit", "suspend"],
  ],

  objective: (n, { id, title, isDone }) => [
    [`cmi.objectives.${n}.id`, id],
    [`cmi.objectives.${n}.description`, title.slice(0, 250)],
    [`cmi.objectives.${n}.completion_status`, isDone ? "completed" : "not attempted"],
  ],

  interaction: (n, given) => [
    [`cmi.interactions.${n}.id`, given.id],
    [`cmi.interactions.${n}.type`, given.type],
    [`cmi.interactions.${n}.timestamp`, stamp(given.time)],
    ...given.right.map((pattern, at): Element => [`cmi.interactions.${n}.correct_responses.${at}.pattern`, pattern]),
    [`cmi.interactions.${n}.weighting`, String(given.weighting)],
    [`cmi.interactions.${n}.learner_response`, given.response],
    [`cmi.interactions.${n}.result`, resultOf(given)],
    [`cmi.interactions.${n}.description`, given.description.slice(0, 250)],
  ],

  browsed: [],
};

export const connectScorm2004 = (): Promise<Scorm | null> => Scorm.connect(SCORM2004);

function scores(score: number | null, before: Before): Element[] {
  const known = before.get("cmi.score.scaled");
  if (score === null || (known !== "" && Number(known) >= score / 100)) return [];
  return [["cmi.score.scaled", String(score / 100)], ["cmi.score.raw", String(score)], ["cmi.score.min", "0"], ["cmi.score.max", "100"]];
}

/** Never rounded up to all of it. */
const measure = (part: number): string => String(Math.floor(part * 10_000) / 10_000);

const resultOf = ({ share }: Interaction): string => (share >= 1 ? "correct" : share <= 0 ? "incorrect" : share.toFixed(2));

/** A timeinterval of ISO 8601, `PT12M34S`. */
export function duration(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${rest > 0 || whole === 0 ? `${rest}S` : ""}`;
}

/** The moment, with fractions: a time zone is only legal after them. */
const stamp = (time: number): string => new Date(time).toISOString().replace(/\.(\d\d)\dZ$/, ".$1Z");

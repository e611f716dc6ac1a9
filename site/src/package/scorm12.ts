  // SCORM 1.2 (ADL, 2001). lesson_status is one value for what is done and what is passed, and is never lowered.
 import type { Interaction } from "./interaction";
 import { Scorm, type Before, type Dialect, type Element } from "./scorm";
 
 /** How far each status is; one is only replaced by one that is further. */
 const RANKS = ["not attempted", "browsed", "incomplete", "failed", "completed", "passed"];
 
 const rank = (status: string): number => RANKS.indexOf(status);
 
 export const SCORM12: Dialect = {
   api: "API",
   calls: { begin: "LMSInitialize", end: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit" },
   names: { mode: "cmi.core.lesson_mode", kept: "cmi.suspend_data", place: "cmi.core.lesson_location", learner: "cmi.core.student_id" },
   room: 4096,
   notation: { item: ",", pair: ".", yes: "t", no: "f", range: null, longest: 255 },
 
   elements(report, before, seconds) {
     // A failed test is not the end of the course: it can be taken again, so the course stays incomplete.
     const status = report.isPassed ? "passed" : report.isComplete ? "completed" : "incomplete";
     const known = before.get("cmi.core.lesson_status");
     return [
       ...(rank(status) > rank(known) ? [["cmi.core.lesson_status", status] as const] : []),
       ...scores(report.score, before),
       ["cmi.core.session_time", duration(seconds)],
       // Always to be gone on with: another exit lets platforms throw away what was kept.
       ["cmi.core.exit", "suspend"],
     ];
   },
 
   objective: (n, { id, isDone }) => [
     [`cmi.objectives.${n}.id`, id],
     [`cmi.objectives.${n}.status`, isDone ? "completed" : "not attempted"],
   ],
 
   interaction: (n, given) => [
     [`cmi.interactions.${n}.id`, given.id],
     [`cmi.interactions.${n}.type`, given.type === "other" ? "performance" : given.type],
     [`cmi.interactions.${n}.time`, clock(given.time)],
     ...given.right.map((pattern, at): Element => [`cmi.interactions.${n}.correct_responses.${at}.pattern`, pattern]),
     [`cmi.interactions.${n}.weighting`, String(given.weighting)],
     [`cmi.interactions.${n}.student_response`, given.response],
     [`cmi.interactions.${n}.result`, resultOf(given)],
   ],
 
   browsed: [["cmi.core.lesson_status", "browsed"]],
 };
 
 export const connectScorm12 = (): Promise<Scorm | null> => Scorm.connect(SCORM12);
 
 function scores(score: number | null, before: Before): Element[] {
   const known = before.get("cmi.core.score.raw");
   if (score === null || (known !== "" && Number(known) >= score)) return [];
   return [["cmi.core.score.raw", String(score)], ["cmi.core.score.min", "0"], ["cmi.core.score.max", "100"]];
 }
 
 const resultOf = ({ share }: Interaction): string => (share >= 1 ? "correct" : share <= 0 ? "wrong" : share.toFixed(2));
 
 const two = (number: number): string => String(number).padStart(2, "0");
 
 /** CMITimespan, `HHHH:MM:SS.SS`. */
 export function duration(seconds: number): string {
   const hundredths = Math.min(Math.floor(seconds * 100), 9999 * 360_000);
   const [hours, minutes, rest] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60, hundredths % 6000];
   return `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(Math.floor(rest / 100))}.${two(rest % 100)}`;
 }
 
 /** CMITime, the time of day. */
 function clock(time: number): string {
   const date = new Date(time);
   return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
 }

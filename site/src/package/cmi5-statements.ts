// The statements of a course (xAPI 1.0.3, cmi5 9). Those that cmi5 defines carry its category; answers are allowed beside them.
import { hash32 } from "../learning/rules/hash";
import { language } from "../wording";
import type { Launch } from "./cmi5-launch";
import { interactionOf, type Notation } from "./interaction";
import type { PackagedCourse } from "./packaged-course";
import type { GivenAnswer } from "./report";

export type Verb = "initialized" | "completed" | "passed" | "failed" | "terminated";

/** The parts of a statement that are made here. */
export interface Statement {
  id: string;
  actor: unknown;
  verb: { id: string; display: Record<string, string> };
  object: Record<string, unknown>;
  result?: Record<string, unknown>;
  context: Context;
  timestamp: string;
}

export interface Context {
  registration?: string;
  contextActivities?: Record<string, { id: string }[]>;
  extensions?: Record<string, unknown>;
}

const VERBS = "http://adlnet.gov/expapi/verbs/";
const CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction";

/** xAPI takes the patterns of SCORM 2004. */
const NOTATION: Notation = { item: "[,]", pair: "[.]", yes: "true", no: "false", range: "[:]", longest: 4000 };

/** A statement that cmi5 defines. Of completed and passed there is one for each registration, so their ids follow from it; of failed one for each test. */
export function defined(launch: Launch, verb: Verb, duration: string | null, scaled: number | null, test: number): Statement {
  const isJudged = verb === "passed" || verb === "failed";
  const result = {
    ...(isJudged ? { success: verb === "passed" } : {}),
    ...(verb === "completed" ? { completion: true } : {}),
    ...(scaled === null ? {} : { score: { scaled } }),
    ...(duration === null ? {} : { duration }),
  };
  const context = launch.context();
  const mark = launch.data.masteryScore;
  return statement(launch, verb, { objectType: "Activity", id: launch.activityId }, {
    ...context,
    contextActivities: { ...context.contextActivities, category: [...context.contextActivities?.["category"] ?? [], { id: CMI5 }, ...(isJudged || verb === "completed" ? [{ id: MOVE_ON }] : [])] },
    extensions: { ...context.extensions, ...(isJudged && mark !== undefined ? { [MASTERY]: mark } : {}) },
  }, result, isJudged || verb === "completed" ? `${launch.registration} ${verb} ${verb === "failed" ? test : ""}` : null);
}

/** An answer to a question, which is an activity of its own below the course's. */
export function answered(launch: Launch, { iri }: PackagedCourse, given: GivenAnswer): Statement {
  const { id, type, response, right, share, description, time } = interactionOf(given, NOTATION);
  const context = launch.context();
  const activity = {
    objectType: "Activity", id: `${iri}#${id}`,
    definition: { type: INTERACTION, name: { [language]: description }, interactionType: type, ...(right.length > 0 ? { correctResponsesPattern: type === "fill-in" ? right : right.slice(0, 1) } : {}) },
  };
  return statement(launch, "answered", activity,
    { ...context, contextActivities: { ...context.contextActivities, parent: [...context.contextActivities?.["parent"] ?? [], { id: launch.activityId }] } },
    { response, success: share >= 1, score: { scaled: share } },
    `${launch.registration} ${id} ${time}`, time);
}

function statement(launch: Launch, verb: string, object: Record<string, unknown>, context: Context, result: Record<string, unknown>, name: string | null, time = Date.now()): Statement {
  return {
    id: name === null ? randomId() : idOf(name),
    actor: JSON.parse(launch.actor) as unknown,
    verb: { id: VERBS + verb, display: { en: verb } },
    object,
    ...(Object.keys(result).length > 0 ? { result } : {}),
    context,
    timestamp: new Date(time).toISOString(),
  };
}

// Not crypto.randomUUID, which browsers have on https only.
const randomId = (): string => uuid([...crypto.getRandomValues(new Uint32Array(4))]);

/** The same id for the same name, so that a statement that is sent twice is one. */
const idOf = (name: string): string => uuid([0, 1, 2, 3].map((part) => hash32(`${part} ${name}`)));

/** RFC 4122, with the digits of version 4. */
function uuid(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// A launch by a cmi5 platform: what its address says, the token, and the requests to its record store (cmi5 8 and 11, xAPI 1.0.3).
import type { Context, Statement } from "./cmi5-statements";

/** What the platform says of the launch. */
export interface LaunchData {
  launchMode: string;
  contextTemplate: Context;
  masteryScore?: number;
  returnURL?: string;
}

/** Milliseconds after which a platform that does not answer has not taken anything. */
const PATIENCE = 20_000;

/** There is something else under the same id. */
const CONFLICT = 409;

const isTaken = (status: number): boolean => status >= 200 && status < 300;

/** A request that must outlive the page may not be larger. */
const KEEPALIVE = 60_000;

export class Launch {
  data: LaunchData = { launchMode: "Normal", contextTemplate: {} };

  private constructor(
    private readonly endpoint: string,
    /** The learner, as JSON. */
    readonly actor: string,
    readonly registration: string,
    readonly activityId: string,
    private readonly token: string,
  ) {}

  /** The launch that an address is of; null when it is of none. Fails when the platform does not answer. */
  static async of(address: URL): Promise<Launch | null> {
    const [endpoint, fetchUrl, actor, registration, activityId] = ["endpoint", "fetch", "actor", "registration", "activityId"].map((name) => address.searchParams.get(name));
    if (!endpoint || !fetchUrl || !actor || !registration || !activityId) return null;
    const launch = new Launch(endpoint.replace(/\/*$/, "/"), actor, registration, activityId, await tokenOf(fetchUrl));
    const data = await launch.readState<Partial<LaunchData>>("LMS.LaunchData");
    if (!data?.contextTemplate) throw new Error("The platform has no LMS.LaunchData.");
    Object.assign(launch.data, data);
    return launch;
  }

  /** What every statement of this session carries. */
  context(): Context {
    return { ...structuredClone(this.data.contextTemplate), registration: this.registration };
  }

  /** A document that the platform keeps for the learner; null when there is none. */
  async readState<T>(id: string): Promise<T | null> {
    const response = await this.ask("GET", "activities/state", this.stateOf(id));
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`The platform answered ${response.status} to the document ${id}.`);
    return (await response.json()) as T;
  }

  async writeState(id: string, document: unknown): Promise<boolean> {
    return isTaken(await this.send("PUT", "activities/state", this.stateOf(id), document));
  }

  /** Asks for the learner's preferences, as every course must. */
  async readPreferences(): Promise<void> {
    await this.ask("GET", "agents/profile", { agent: this.actor, profileId: "cmi5LearnerPreferences" });
  }

  /** Tells statements in order, in one request, so that all of them are on their way when the page is left. */
  async tell(statements: readonly Statement[]): Promise<boolean> {
    const status = await this.send("POST", "statements", {}, statements);
    if (status !== CONFLICT) return isTaken(status);
    // The platform has some of them already, under the same ids: those are taken.
    for (const each of statements) {
      const one = await this.send("PUT", "statements", { statementId: each.id }, each);
      if (!isTaken(one) && one !== CONFLICT) return false;
    }
    return true;
  }

  private stateOf(id: string): Record<string, string> {
    return { activityId: this.activityId, agent: this.actor, registration: this.registration, stateId: id };
  }

  /** The status that the platform answers; 0 when it does not. */
  private async send(method: string, resource: string, values: Record<string, string>, body: unknown): Promise<number> {
    return this.ask(method, resource, values, JSON.stringify(body)).then(({ status }) => status, () => 0);
  }

  private ask(method: string, resource: string, values: Record<string, string>, body?: string): Promise<Response> {
    return fetch(`${this.endpoint}${resource}?${String(new URLSearchParams(values))}`, {
      method,
      headers: { Authorization: `Basic ${this.token}`, "X-Experience-API-Version": "1.0.3", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body, keepalive: body.length < KEEPALIVE }),
    });
  }
}

/** The token of the session. It can be fetched once only, so it is kept for who reloads the page. */
async function tokenOf(fetchUrl: string): Promise<string> {
  const key = `portal.cmi5.${fetchUrl}`;
  const known = sessionStorage.getItem(key);
  if (known) return known;
  const response = await fetch(fetchUrl, { method: "POST", signal: AbortSignal.timeout(PATIENCE) });
  const answer = (await response.json()) as { "auth-token"?: string; "error-text"?: string };
  if (!answer["auth-token"]) throw new Error(answer["error-text"] ?? "The platform gave no token.");
  sessionStorage.setItem(key, answer["auth-token"]);
  return answer["auth-token"];
}

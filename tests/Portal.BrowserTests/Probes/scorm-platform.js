// A learning platform for SCORM: scorm-again behind a proxy that keeps to the rules which scorm-again forgives. What breaks them is in
// `broken`, what was called in `calls`. The version and what was kept come with the address: ?scorm12 or ?scorm2004, and localStorage "lms".
(() => {
  const is12 = location.search.startsWith("?scorm12");
  const mode = new URLSearchParams(location.search).get("mode") ?? "normal";
  const api = is12 ? new Scorm12API({ autocommit: false, logLevel: 5 }) : new Scorm2004API({ autocommit: false, logLevel: 5 });
  const kept = JSON.parse(localStorage.getItem("lms") ?? "null");
  const learner = is12 ? { student_id: "anna.andersson", student_name: "Andersson, Anna" } : { learner_id: "anna.andersson", learner_name: "Andersson, Anna" };
  if (is12) api.loadFromJSON({ core: { ...learner, lesson_mode: mode, credit: "credit", entry: kept ? "resume" : "ab-initio", lesson_status: kept?.core?.lesson_status ?? "not attempted", lesson_location: kept?.core?.lesson_location ?? "", score: kept?.core?.score ?? { raw: "", min: "", max: "" } }, suspend_data: kept?.suspend_data ?? "" }, "cmi");
  else api.loadFromJSON({ ...learner, mode, credit: "credit", entry: kept ? "resume" : "ab-initio", ...(kept ? { completion_status: kept.completion_status, success_status: kept.success_status, location: kept.location, suspend_data: kept.suspend_data, progress_measure: kept.progress_measure, score: kept.score } : {}) }, "cmi");

  window.calls = [];
  window.broken = [];
  const break_ = (rule, call) => window.broken.push(`${rule}: ${call.join(" ")}`);
  let state = "closed";
  const counts = { interactions: 0, objectives: 0 };
  const ranks = ["not attempted", "browsed", "incomplete", "failed", "completed", "passed"];
  let last = { status: is12 ? kept?.core?.lesson_status ?? "not attempted" : "", completion: kept?.completion_status ?? "", success: kept?.success_status ?? "", score: Number((is12 ? kept?.core?.score?.raw : kept?.score?.scaled) ?? 0) || 0 };

  const decimal = /^-?\d+(\.\d+)?$/;
  const rules12 = [
    [/^cmi\.core\.lesson_status$/, (v) => ["passed", "completed", "failed", "incomplete", "browsed"].includes(v), "CMIVocabulary Status"],
    [/^cmi\.core\.exit$/, (v) => ["", "suspend", "logout", "time-out"].includes(v), "CMIVocabulary Exit"],
    [/^cmi\.core\.lesson_location$/, (v) => v.length <= 255, "CMIString255"],
    [/^cmi\.core\.score\.(raw|min|max)$/, (v) => decimal.test(v) && v >= 0 && v <= 100, "CMIDecimal 0 to 100"],
    [/^cmi\.core\.session_time$/, (v) => /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/.test(v), "CMITimespan"],
    [/^cmi\.suspend_data$/, (v) => v.length <= 4096, "CMIString4096"],
    [/^cmi\.(objectives|interactions)\.\d+\.id$/, (v) => /^[A-Za-z0-9_-]{1,255}$/.test(v), "CMIIdentifier"],
    [/^cmi\.objectives\.\d+\.status$/, (v) => ranks.includes(v), "CMIVocabulary Status"],
    [/^cmi\.interactions\.\d+\.type$/, (v) => ["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"].includes(v), "CMIVocabulary Interaction"],
    [/^cmi\.interactions\.\d+\.time$/, (v) => /^\d\d:\d\d:\d\d(\.\d{1,2})?$/.test(v), "CMITime"],
    [/^cmi\.interactions\.\d+\.weighting$/, (v) => decimal.test(v), "CMIDecimal"],
    [/^cmi\.interactions\.\d+\.result$/, (v) => ["correct", "wrong", "unanticipated", "neutral"].includes(v) || decimal.test(v), "CMIVocabulary Result"],
    [/^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, (v, n) => v.length <= 255 && patterns12[n]?.test(v), "CMIFeedback"],
  ];
  const rules2004 = [
    [/^cmi\.completion_status$/, (v) => ["completed", "incomplete", "not attempted", "unknown"].includes(v), "completion_status"],
    [/^cmi\.success_status$/, (v) => ["passed", "failed", "unknown"].includes(v), "success_status"],
    [/^cmi\.exit$/, (v) => ["time-out", "suspend", "logout", "normal", ""].includes(v), "exit"],
    [/^cmi\.location$/, (v) => v.length <= 1000, "characterstring 1000"],
    [/^cmi\.score\.scaled$/, (v) => decimal.test(v) && v >= -1 && v <= 1, "real -1 to 1"],
    [/^cmi\.score\.(raw|min|max)$/, (v) => decimal.test(v), "real"],
    [/^cmi\.progress_measure$/, (v) => decimal.test(v) && v >= 0 && v <= 1, "real 0 to 1"],
    [/^cmi\.session_time$/, (v) => /^P(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(v), "timeinterval"],
    [/^cmi\.suspend_data$/, (v) => v.length <= 64000, "characterstring 64000"],
    [/^cmi\.(objectives|interactions)\.\d+\.id$/, (v) => /^[A-Za-z0-9_-]{1,4000}$/.test(v), "long_identifier"],
    [/^cmi\.objectives\.\d+\.completion_status$/, (v) => ["completed", "incomplete", "not attempted", "unknown"].includes(v), "completion_status"],
    [/^cmi\.(objectives|interactions)\.\d+\.description$/, (v) => v.length <= 250, "localized_string 250"],
    [/^cmi\.interactions\.\d+\.type$/, (v) => ["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"].includes(v), "type"],
    [/^cmi\.interactions\.\d+\.timestamp$/, (v) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/.test(v), "time"],
    [/^cmi\.interactions\.\d+\.weighting$/, (v) => decimal.test(v), "real"],
    [/^cmi\.interactions\.\d+\.result$/, (v) => ["correct", "incorrect", "unanticipated", "neutral"].includes(v) || decimal.test(v), "result"],
    [/^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/, (v, n, name) => patterns2004[n]?.test(v) || (n === "numeric" && name.includes("correct") && /^-?[\d.]*(\[:\]-?[\d.]*)?$/.test(v)), "response"],
  ];
  const patterns12 = { "true-false": /^[tf01]$/, choice: /^[a-z0-9](,[a-z0-9])*$/, "fill-in": /^.*$/s, matching: /^([a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*)?$/, performance: /^.*$/, sequencing: /^[a-z0-9](,[a-z0-9])*$/, numeric: decimal };
  const patterns2004 = { "true-false": /^(true|false)$/, choice: /^[a-z0-9](\[,\][a-z0-9])*$/, "fill-in": /^.{0,250}$/s, matching: /^([a-z0-9]\[\.\][a-z0-9](\[,\][a-z0-9]\[\.\][a-z0-9])*)?$/, sequencing: /^[a-z0-9](\[,\][a-z0-9])*$/, numeric: decimal, other: /^.{0,4000}$/ };
  const types = new Map();

  function check(call, name, value) {
    if (typeof value !== "string") return break_("a value is text", call);
    const part = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(name);
    if (part) {
      const [, list, number, field] = part;
      const n = Number(number);
      if (n > counts[list]) break_("numbers follow each other", call);
      if (n === counts[list] && field !== "id") break_("the id comes first", call);
      if (n === counts[list] && field === "id") counts[list]++;
      if (list === "interactions" && field === "type") types.set(number, value);
      if (list === "interactions" && /response|pattern/.test(field) && !types.has(number)) break_("the type comes before answers", call);
    }
    const rule = (is12 ? rules12 : rules2004).find(([pattern]) => pattern.test(name));
    if (!rule) return break_("no such element", call);
    if (!rule[1](value, types.get(part?.[2] ?? ""), name)) break_(rule[2], call);
    if (name === "cmi.core.lesson_status") {
      if (ranks.indexOf(value) < ranks.indexOf(last.status)) break_("no status is lowered", call);
      last.status = value;
    }
    if (name === "cmi.completion_status") { if (last.completion === "completed" && value !== "completed") break_("no status is lowered", call); last.completion = value; }
    if (name === "cmi.success_status") { if (last.success === "passed" && value !== "passed") break_("no status is lowered", call); last.success = value; }
    if (name === "cmi.core.score.raw" || name === "cmi.score.scaled") { if (Number(value) < last.score) break_("no score is lowered", call); last.score = Number(value); }
    if (mode !== "normal" && name !== "cmi.core.lesson_status") break_("looking leaves nothing", call);
  }

  const verbs = is12
    ? { LMSInitialize: "begin", LMSFinish: "end", LMSGetValue: "get", LMSSetValue: "set", LMSCommit: "commit", LMSGetLastError: "error", LMSGetErrorString: "error", LMSGetDiagnostic: "error" }
    : { Initialize: "begin", Terminate: "end", GetValue: "get", SetValue: "set", Commit: "commit", GetLastError: "error", GetErrorString: "error", GetDiagnostic: "error" };
  const uncommitted = { is: false };
  const platform = {};
  for (const [name, verb] of Object.entries(verbs)) platform[name] = (...values) => {
    const call = [name, ...values];
    window.calls.push(call);
    if (verb === "begin" && state !== "closed") break_("begun once", call);
    if (verb !== "begin" && state !== "open") break_("nothing before the beginning or after the end", call);
    if (["begin", "end", "commit"].includes(verb) && (values.length !== 1 || values[0] !== "")) break_("an empty text is given", call);
    if (verb === "set") { uncommitted.is = true; check(call, ...values); }
    if (verb === "commit") uncommitted.is = false;
    if (verb === "end" && uncommitted.is) break_("kept before the end", call);
    if (window.isDown && verb !== "error") return "false";
    if (verb === "begin") state = "open";
    if (verb === "end") state = "over";
    const answer = api[name](...values);
    if (["begin", "set", "commit", "end"].includes(verb) && String(answer) !== "true") break_(`refused with ${api[is12 ? "LMSGetLastError" : "GetLastError"]()}`, call);
    // Kept at the very moment: the window may be closed before anybody asks.
    if (["commit", "end"].includes(verb) && mode === "normal") localStorage.setItem("lms", JSON.stringify(api.cmi));
    if (["commit", "end"].includes(verb)) localStorage.setItem("record", JSON.stringify({ calls: window.calls, broken: window.broken, state }));
    return answer;
  };
  if (!new URLSearchParams(location.search).has("missing")) window[is12 ? "API" : "API_1484_11"] = platform;
})();

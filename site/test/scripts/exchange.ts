// How the scripts talk with the tests in C# that start them.
declare const process: { stdin: AsyncIterable<{ toString(encoding: "utf8"): string }> & { setEncoding(encoding: "utf8"): void }; stdout: { write(text: string): void } };

/** Reads the request, answers it. */
export async function exchange<Request>(answer: (request: Request) => unknown): Promise<void> {
  process.stdin.setEncoding("utf8");
  let input = "";
  for await (const chunk of process.stdin) input += String(chunk);
  process.stdout.write(JSON.stringify(await answer(JSON.parse(input) as Request)));
}

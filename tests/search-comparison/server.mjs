// A static server for folders of files, on this machine only. A file that lies beside itself as .gz is sent compressed.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml" };

/** Serves a folder. Each path that is asked for and the bytes of its answer are told to the listener. */
export function serve(folder, sent = () => undefined) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (path.includes("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const compressed = existsSync(`${file}.gz`);
    const source = compressed ? `${file}.gz` : file;
    const bytes = readFileSync(source);
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Content-Length": bytes.length, "Cache-Control": "max-age=3600",
      ...(compressed ? { "Content-Encoding": "gzip" } : {}),
    });
    sent(path, bytes.length);
    response.end(bytes);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  })));
}

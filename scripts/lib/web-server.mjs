// The portal's web server: the framework's own, with public pages sent from memory. `web-server.mjs PORT`.
import { createServer } from "node:http";
import next from "next";
import { publicPages } from "./public-pages.mjs";
import { root } from "./root.mjs";

const port = Number(process.argv[2]);
const app = next({ dev: false, dir: root, port, hostname: "localhost" });
const server = createServer();
server.keepAliveTimeout = 5_000;
const answer = publicPages({ handle: app.getRequestHandler(), port: () => port });
await app.prepare();
server.on("request", (request, response) => {
  answer(request, response).catch((thrown) => {
    console.error(thrown);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
});
server.listen(port);

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // Who is still being answered has this long.
  setTimeout(() => process.exit(0), 3_000).unref();
}
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, end);

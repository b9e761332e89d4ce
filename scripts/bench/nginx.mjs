import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { stopChild } from "../lib/child.mjs";
import { atEnd } from "../lib/lifeline.mjs";
import { freePort } from "../lib/port.mjs";
import { say } from "../lib/say.mjs";
import { onCore, SERVER_CORE } from "./load.mjs";

/** nginx with one worker on the core of the server under test, sending this file; null, and said plainly, without nginx. */
export async function nginxServer(folder, file) {
  const found = spawnSync("nginx", ["-v"]);
  if (found.error) {
    say("nginx is not installed: its row is left out (on Debian: apt install nginx-light).");
    return null;
  }
  const port = await freePort();
  const home = `${folder}/nginx-${port}`;
  mkdirSync(`${home}/html`, { recursive: true });
  writeFileSync(
    `${home}/nginx.conf`,
    `daemon off; worker_processes 1; pid ${home}/nginx.pid; error_log ${home}/error.log;
     events { worker_connections 256; }
     http { access_log off; types { text/html html; } open_file_cache max=16;
       client_body_temp_path ${home}; proxy_temp_path ${home}; fastcgi_temp_path ${home}; uwsgi_temp_path ${home}; scgi_temp_path ${home};
       server { listen 127.0.0.1:${port}; location / { root ${folder}; try_files /${file} =404; } } }`,
  );
  const [program, ...args] = [
    ...onCore(SERVER_CORE),
    "nginx",
    "-p",
    home,
    "-c",
    `${home}/nginx.conf`,
  ];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  atEnd(() => stopChild(child));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answered) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx did not answer: see its error.log under .cache/bench.");
}

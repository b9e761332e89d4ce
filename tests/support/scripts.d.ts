// The set-up commands are plain JavaScript, since they run before anything is installed; these are their promises.

declare module "@/scripts/lib/database-url.mjs" {
  export function withDatabase(url: string, database: string): string;
}

declare module "@/scripts/lib/databases.mjs" {
  import type { Client } from "pg";
  export function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T>;
  export function ensureDatabase(serverUrl: string, database: string): Promise<string>;
  export function freshDatabase(serverUrl: string, database: string): Promise<string>;
  export function dropDatabase(serverUrl: string, database: string): Promise<void>;
}

declare module "@/scripts/lib/embedded-postgres.mjs" {
  type Server = {
    url: string;
    port: number;
    adopted: boolean;
    leave: () => Promise<void>;
    keep: (pauses?: readonly number[]) => Promise<void>;
  };
  type Wanted = { name?: string; port?: number; disposable?: boolean };
  export function embeddedServer(wanted?: Wanted): Promise<Server>;
}

declare module "@/scripts/lib/explain.mjs" {
  type Thrown = { message?: string; code?: string; path?: string; plain?: boolean };
  type Place = { server: string; database: string; user: string };
  export function describeUrl(url: string): Place | null;
  export function explain(error: Thrown, url?: string): string;
}

declare module "@/scripts/lib/reader-page.mjs" {
  export function isEmptyShell(html: string | Buffer): boolean;
  export function forReaders(html: string): string;
}

declare module "@/scripts/lib/page-cache.mjs" {
  type Answer = {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
    shared: boolean;
  };
  type Page = { etag: string; bodyIn: (encoding: "br" | "gzip" | "identity") => Buffer };
  type Options = {
    render: (key: string) => Promise<Answer>;
    now?: () => number;
    fresh?: number;
    stale?: number;
    kept?: number;
  };
  export function createPageCache(options: Options): {
    page: (key: string) => Promise<Page>;
    drop: () => void;
  };
  export function scriptHashes(html: string): string;
}

declare module "@/scripts/lib/public-pages.mjs" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
  type Asked = { method: string; url: string; headers: Record<string, string> };
  export function keyOf(request: Asked): string | null;
  export function publicPages(options: { handle: Handle; port: () => number }): Handle;
}

declare module "@/scripts/lib/fingerprint.mjs" {
  export function fingerprint(places: readonly string[]): string;
}

declare module "@/scripts/fix-lock.mjs" {
  type Entry = Readonly<Record<string, unknown>>;
  type Lock = { packages: Readonly<Record<string, Entry>> };
  export function completed(lock: Lock): { lock: Lock; added: string[] };
}

declare module "@/scripts/lib/install.mjs" {
  type Entry = { version?: string; optional?: boolean; devOptional?: boolean };
  type Lock = { packages: Readonly<Record<string, Entry>> };
  export function isInstalled(locked: Lock, installed: Lock): boolean;
}

declare module "@/scripts/lib/lighthouse.mjs" {
  type Category = "accessibility" | "best-practices" | "performance" | "seo";
  type Scored = { category: string; score: number; lost: readonly string[] };
  type Lighthouse = {
    judge: (url: string, categories: readonly Category[]) => Promise<Scored[]>;
    close: () => Promise<void>;
  };
  export function openLighthouse(): Promise<Lighthouse>;
}

declare module "@/scripts/lib/migrate.mjs" {
  export function migrate(url: string): Promise<string[]>;
}

declare module "@/scripts/lib/migrations.mjs" {
  type Migration = { name: string; sql: string; checksum: string };
  type Row = { migration_name: string; checksum: string; finished_at: Date | null };
  export function checksum(sql: string): string;
  export function readMigrations(folder?: string): Migration[];
  export function plan(
    migrations: readonly Migration[],
    rows: readonly Row[],
  ): { pending: Migration[]; refusal: string | null };
}

declare module "@/scripts/lib/node-version.mjs" {
  export function oldNode(version: string): string | null;
}

declare module "@/scripts/lib/own-server.mjs" {
  type Facts = {
    versionNumber: number;
    version: string;
    encoding: string;
    sortsVietnamese: boolean;
    missing: readonly { name: string; code: string }[];
    barredRoles: readonly { name: string; exists: boolean }[];
    user: string;
  };
  export function unfit(facts: Facts, place: { server: string; database: string }): string | null;
  export function requireFitServer(url: string): Promise<void>;
}

declare module "@/scripts/lib/panel.mjs" {
  type Account = {
    email: string;
    password: string;
    name: string;
    role: string;
    tryFirst?: string;
  };
  type Shown = { url: string; seconds: string; accounts: readonly Account[] | null };
  export function panel(shown: Shown): string[];
}

declare module "@/scripts/lib/port.mjs" {
  export function portAsked(asked: string | undefined): number;
  export function freePort(): Promise<number>;
  export function portRefused(port: number, code: string): string;
  export function requirePort(port: number): Promise<void>;
}

declare module "@/scripts/lib/postgres-home.mjs" {
  export function serverUser(passwd: string): { name: string; uid: number; gid: number };
}

declare module "@/scripts/lib/serve.mjs" {
  type Served = { url: string; pid: number; ended: Promise<number>; stop: () => Promise<void> };
  export function serve(options: {
    port: number;
    env: Readonly<Record<string, string>>;
  }): Promise<Served>;
}

declare module "@/scripts/lib/seed.mjs" {
  export function seed(url: string, options: { demonstration: boolean }): Promise<void>;
}

declare module "@/scripts/lib/secret.mjs" {
  export function poorSecret(secret: string | undefined): string | null;
}

declare module "@/scripts/lib/tally.mjs" {
  type Outcome = { passed: number; failed: number; notes: string[] };
  type VitestFile = {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { fullName: string; status: string }[];
  };
  type Spec = { title: string; tests: readonly { projectName: string; status: string }[] };
  type Suite = { specs?: readonly Spec[]; suites?: readonly Suite[] };
  export function together(outcomes: readonly Outcome[]): Outcome;
  export function vitestOutcome(
    suite: string,
    report: { testResults: readonly VitestFile[] },
    code: number,
  ): Outcome;
  export function playwrightOutcome(
    suite: string,
    report: { suites: readonly Suite[]; errors: readonly { message: string }[] },
    code: number,
  ): Outcome;
  export function checksOutcome(output: string, code: number): Outcome;
  export function summary(
    stages: readonly (Outcome & { name: string; seconds: string })[],
  ): string[];
}

declare module "@/scripts/lib/users-of.mjs" {
  export function withLock<T>(lock: string, work: () => Promise<T>): Promise<T>;
  export function signIn(folder: string): void;
  export function signOut(folder: string): boolean;
  export function livingUsers(folder: string): number;
}

declare module "@/scripts/lib/writable.mjs" {
  export function notWritable(folder: string, user: string): string;
}

declare module "@/scripts/browser.mjs" {
  export const BROWSER_FLAGS: string[];
  export function findBrowser(): { program: string; env: Record<string, string> };
}

import type { NextConfig } from "next";

/** The same on every answer, built files and data too; what varies by request is the proxy's. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
];

/** A built file is fetched by a page; opened by itself it may do nothing. */
const NOTHING = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
];

const config: NextConfig = {
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // While developing, Next.js would log what each action was given: a ballot paper with its voter among it.
  logging: { serverFunctions: false },
  // A native module must be required at run time, not bundled; pdfmake reads its fonts from its own files.
  serverExternalPackages: ["@node-rs/argon2", "pdfmake"],
  // Pictures of the library, drawn in the sizes that screens ask for.
  images: {
    formats: ["image/avif", "image/webp"],
    // No picture of the library is wider than the last; each width named is an address in every page that shows one.
    deviceSizes: [480, 720, 1080, 1600, 2400],
    imageSizes: [256],
    localPatterns: [
      { pathname: "/api/tep/**", search: "" },
      { pathname: "/huong-dan/**", search: "" },
    ],
    minimumCacheTTL: 24 * 60 * 60,
  },
  // What a page does in a browser without the framework is a file sent as it is written, under an address of its content.
  turbopack: { rules: { "*.asset.js": { type: "asset" } } },
  headers: async () => [
    { source: "/:path*", headers: HEADERS },
    { source: "/_next/static/:path*", headers: NOTHING },
  ],
  experimental: {
    // Scans and evidence of 20 MB travel through actions; 25 MB leaves room for the multipart envelope.
    serverActions: { bodySizeLimit: "25mb" },
    proxyClientMaxBodySize: "25mb",
  },
};

export default config;

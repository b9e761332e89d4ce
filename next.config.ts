import type { NextConfig } from "next";

const config: NextConfig = {
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // A native module: it must be required at run time, not bundled.
  serverExternalPackages: ["@node-rs/argon2"],
  experimental: {
    // Scans and evidence of 20 MB travel through actions; 25 MB leaves room for the multipart envelope.
    serverActions: { bodySizeLimit: "25mb" },
    proxyClientMaxBodySize: "25mb",
  },
};

export default config;

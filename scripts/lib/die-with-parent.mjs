// Loaded into a server before it starts: the channel to its parent closes when the parent dies, however it dies.
process.on("disconnect", () => process.exit(0));

/** Where the browser fetches the file: the bundler gives its address instead of running it (next.config.ts). */
declare const address: string;
export default address;

/** An empty Node script. */
export {};

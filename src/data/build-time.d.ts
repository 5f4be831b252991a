interface ImportMetaEnv {
  /** Set by the build: see `read-known.ts`. */
  readonly COMMUNIQUE_KNOWN_FILES?: readonly number[];
}

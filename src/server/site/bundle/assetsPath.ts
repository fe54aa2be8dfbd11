/** Below it lie the files that pages load. Their names change with their content. */
export const ASSETS_PATH = '/assets/site'

/** Where the admin panel's import map finds the plugin's components, from the project's root. */
export const componentsPath = '/plugins/review-workflow/exports'

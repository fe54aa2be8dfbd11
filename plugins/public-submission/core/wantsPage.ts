/** Whether a browser's form was posted (it wants a page) rather than a program's request (it wants JSON). */
export const wantsPage = (headers: Headers): boolean =>
  (headers.get('accept') ?? '').includes('text/html') &&
  !(headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')

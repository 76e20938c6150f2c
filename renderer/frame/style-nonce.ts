// Lets the component library's own styles pass the page's policy: each style element that our code makes bears the
// nonce of this load of the page. Markup that came in some other way has none and stays without effect.
// (The library takes a nonce itself, but leaves it out where a dialog locks scrolling.)

export function markOwnStyles(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (nonce === undefined || nonce === '') return;
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}

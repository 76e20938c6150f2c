// Hands the window its own files under pilin://desk/ and nothing else, each with the strict policy of the page.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export const pageScheme = 'pilin';
export const pageOrigin = `${pageScheme}://desk`;
/** Of the window in which papers from outside are read: nothing that answers the desk answers it. */
export const outsideOrigin = `${pageScheme}://outside`;
const typefacePath = '/typefaces/';

/** Where the page wants this load's nonce for the style elements that its own scripts make. */
const nonceMark = '%STYLE-NONCE%';

/**
 * No inline script, no other origin, no frames, no forms: the page loads what lies beside it. Style elements count
 * only with the nonce, which is another one at each load.
 */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
};

/** `page`: the built page. `typefaces`: served under /typefaces/ for computers that have no Chinese face. */
export type PageFolders = { readonly page: string; readonly typefaces: string };

/** @param address the whole URL asked for. @param origin the one host that is answered */
export async function servePage(folders: PageFolders, address: string, origin = pageOrigin): Promise<Response> {
  const path = filePath(folders, new URL(address), origin);
  const mediaType = path === null ? undefined : mediaTypes[extname(path)];
  if (path === null || mediaType === undefined) return new Response(null, { status: 404 });
  try {
    const nonce = randomBytes(18).toString('base64');
    const bytes = await readFile(path);
    const body = extname(path) === '.html' ? bytes.toString('utf8').replaceAll(nonceMark, nonce) : bytes;
    return new Response(body, { headers: headersOf(mediaType, nonce) });
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** The file meant; null for another host and for paths that leave the folders. Our own names need no escapes. */
function filePath({ page, typefaces }: PageFolders, { host, pathname }: URL, origin: string): string | null {
  if (`${pageScheme}://${host}` !== origin || pathname.includes('%')) return null;
  const isTypeface = pathname.startsWith(typefacePath);
  const [folder, name] = isTypeface ? [typefaces, pathname.slice(typefacePath.length)] : [page, pathname];
  const path = normalize(join(folder, name));
  return path.startsWith(folder + sep) ? path : null;
}

function headersOf(mediaType: string, nonce: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-security-policy': policyWith(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
}

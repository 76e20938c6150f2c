// The faces of one office: a face for each role, who steps in for a missing character, and what was substituted.
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { PrintFault } from '../fault';
import { keepFew } from '../keep-few';
import { Face } from './face';
import { fontsFolder } from './fonts-folder';
import { isInvisible } from './invisible';
import { facesOfRole, type Role, roles } from './roles';
import { findFamily, listFontFiles, systemFontFolders } from './system-fonts';

/** A role set in another face than the standard asks for; shown on screen and kept in the paper's record. */
export type Substitution = { readonly role: Role; readonly wanted: string; readonly used: string };

/** Font files or family names chosen by the office, per role (the office file's `type`). */
export type OfficeType = Readonly<Partial<Record<Role, string | undefined>>>;

export type Typefaces = {
  readonly faceOf: (role: Role) => Face;
  /** The face for Latin letters and figures within a role's text. */
  readonly latinOf: (role: Role) => Face;
  /** The role's face if it has the character, else the first other face that has it. */
  readonly faceWith: (codePoint: number, preferred: Face) => Face | undefined;
  readonly hasGlyph: (codePoint: number) => boolean;
  readonly substitutions: readonly Substitution[];
  /** Office choices that could not be used; the next face in order was taken. */
  readonly faults: readonly PrintFault[];
};

type Choice = { readonly path: string; readonly shipped: boolean };

/** Open faces are kept for all later papers: reading their tables is most of the cost of a first paper. */
const openFaces = new Map<string, Face>();

/**
 * Chooses a file for each role: the office's own, the licensed faces found on this computer, else the open faces that
 * ship with Pilin. Faces are opened when first used.
 * @param systemFolders where to look for licensed faces; for tests
 */
export async function openTypefaces(options: {
  readonly office: OfficeType;
  readonly systemFolders?: readonly string[];
}): Promise<Typefaces> {
  const files = listFontFiles(options.systemFolders ?? systemFontFolders());
  const faults: PrintFault[] = [];
  const choices = new Map<Role, Choice>();
  const substitutions: Substitution[] = [];
  for (const role of roles) {
    const choice = chooseFace(role, options.office[role], files, faults);
    choices.set(role, choice);
    if (choice.shipped) {
      substitutions.push({ role, wanted: options.office[role] || facesOfRole[role].wanted, used: nameOf(role) });
    }
  }
  return faults.length > 0 ? joinFaces(choices, substitutions, faults) : keptFaces(choices, substitutions);
}

/** Faces of the same choices are one value, so that what was set with them before is known. */
const kept = new Map<string, Typefaces>();
const mostKept = 8;

function keptFaces(choices: ReadonlyMap<Role, Choice>, substitutions: readonly Substitution[]): Typefaces {
  const key = JSON.stringify([fontsFolder(), [...choices], substitutions]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const faces = joinFaces(choices, substitutions, []);
  keepFew(kept, mostKept, key, faces);
  return faces;
}

function nameOf(role: Role): string {
  return facesOfRole[role].shipped.replace(/\.ttf$/, '');
}

function chooseFace(
  role: Role,
  own: string | undefined,
  files: ReadonlyMap<string, string>,
  faults: PrintFault[],
): Choice {
  const candidates = facesOfRole[role].licensed.flatMap((name) => files.get(name) ?? []);
  if (own !== undefined && own !== '') {
    const path = isAbsolute(own) ? own : findFamily(own, files);
    if (path !== undefined && existsSync(path)) candidates.unshift(path);
    else faults.push(notFound(own));
  }
  for (const path of candidates) {
    const fault = refusal(path);
    if (fault === undefined) return { path, shipped: false };
    faults.push(fault);
  }
  return { path: join(fontsFolder(), facesOfRole[role].shipped), shipped: true };
}

function refusal(path: string): PrintFault | undefined {
  try {
    if (openFace(path).facts.embeddable) return undefined;
    return new PrintFault('font-embedding', {
      zh: `字体不允许嵌入文件：${path}。请改用允许嵌入的字体。`,
      en: `This font may not be embedded in a file: ${path}. Choose one that may.`,
    });
  } catch (error) {
    if (error instanceof PrintFault) return error;
    return notFound(path);
  }
}

function notFound(own: string): PrintFault {
  return new PrintFault('font-missing', {
    zh: `找不到字体：${own}。请检查字体文件或字体名称。`,
    en: `This font was not found: ${own}. Check the file or the family name.`,
  });
}

function openFace(path: string): Face {
  let face = openFaces.get(path);
  if (face === undefined) {
    if (!existsSync(path)) throw notFound(path);
    face = new Face(path);
    openFaces.set(path, face);
  }
  return face;
}

function joinFaces(
  choices: ReadonlyMap<Role, Choice>,
  substitutions: readonly Substitution[],
  faults: readonly PrintFault[],
): Typefaces {
  const choiceOf = (role: Role): Choice => choices.get(role) ?? { path: '', shipped: true };
  const faceOf = (role: Role): Face => openFace(choiceOf(role).path);
  // The open title and heading faces have Latin letters of their own weight; licensed ones have poor half-width Latin.
  const latinOf = (role: Role): Face =>
    (role === 'title' || role === 'heading') && choiceOf(role).shipped ? faceOf(role) : faceOf('latin');
  const searchOrder = fallbackPaths(choices);
  const known = new Map<number, Face | null>();
  const anyFaceWith = (codePoint: number): Face | undefined => {
    let face = known.get(codePoint);
    if (face === undefined) {
      const path = searchOrder.find((each) => openFace(each).glyphOf(codePoint) !== 0);
      face = path === undefined ? null : openFace(path);
      known.set(codePoint, face);
    }
    return face ?? undefined;
  };
  return {
    faceOf,
    latinOf,
    faceWith: (codePoint, preferred) => (preferred.glyphOf(codePoint) !== 0 ? preferred : anyFaceWith(codePoint)),
    hasGlyph: (codePoint) => isInvisible(codePoint) || anyFaceWith(codePoint) !== undefined,
    substitutions,
    faults,
  };
}

/** Chosen faces first, then every open face: a rare name must not depend on which licensed faces a computer has. */
function fallbackPaths(choices: ReadonlyMap<Role, Choice>): readonly string[] {
  const chosen = (['body', 'latin', 'title', 'heading', 'subheading'] as const).map((role) => choices.get(role)?.path);
  const shipped = roles
    .map((role) => join(fontsFolder(), facesOfRole[role].shipped))
    .filter((path) => existsSync(path));
  return [...new Set([...chosen, ...shipped].filter((path) => path !== undefined))];
}

// Pictures in the line of text (DrawingML): never floating, always with a description for those who cannot see them.
import { escapeXml, writable } from './text';

/** `relation` is the id of a PNG or JPEG; `svgRelation` of the same picture as vectors, for readers that know it. */
export type PictureLook = {
  readonly drawing: number;
  readonly relation: string;
  readonly svgRelation?: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly description: string;
  /** Quarter turns clockwise that the picture needs to stand upright. */
  readonly quarterTurns?: number;
};

const emuPerMm = 36_000;
const drawingNames = 'http://schemas.openxmlformats.org/drawingml/2006';
const svgNames = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** @returns a w:r element. */
export function pictureXml(look: PictureLook): string {
  const turns = look.quarterTurns ?? 0;
  const extent = { cx: Math.round(look.widthMm * emuPerMm), cy: Math.round(look.heightMm * emuPerMm) };
  // A turned picture is described as it lies before turning; the line makes room for it as it stands.
  const lying = turns % 2 === 0 ? extent : { cx: extent.cy, cy: extent.cx };
  const description = escapeXml(writable(look.description).replace(/\s+/g, ' '));
  const names = `id="${look.drawing}" name="picture${look.drawing}" descr="${description}"`;
  return [
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent cx="${extent.cx}" cy="${extent.cy}"/><wp:docPr ${names}/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingNames}/main" noChangeAspect="1"/>`,
    `</wp:cNvGraphicFramePr><a:graphic xmlns:a="${drawingNames}/main">`,
    `<a:graphicData uri="${drawingNames}/picture"><pic:pic xmlns:pic="${drawingNames}/picture">`,
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill>${blip(look)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm${turns === 0 ? '' : ` rot="${turns * 5_400_000}"`}><a:off x="0" y="0"/>`,
    `<a:ext cx="${lying.cx}" cy="${lying.cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

function blip(look: PictureLook): string {
  if (look.svgRelation === undefined) return `<a:blip r:embed="${look.relation}"/>`;
  const svg = `<asvg:svgBlip xmlns:asvg="${svgNames}" r:embed="${look.svgRelation}"/>`;
  return `<a:blip r:embed="${look.relation}"><a:extLst><a:ext uri="${svgExtension}">${svg}</a:ext></a:extLst></a:blip>`;
}

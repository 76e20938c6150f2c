// Word refuses files whose elements stand in another order than the schema's (ISO/IEC 29500-1, annex A).
import { describe, expect, it } from 'vitest';
import { bulletin, letter, notice, report } from './papers';
import { partsOf } from './parts';

const orders: { readonly [parent: string]: string } = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:tblCellMar': 'top left start bottom right end',
  'w:pBdr': 'top left bottom right between bar',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:settings':
    'displayBackgroundShape defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat themeFontLang',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
};

/** Faults of a part: elements that never close, and children out of the schema's order. */
function faults(xml: string): string[] {
  const found: string[] = [];
  const open: { name: string; last: number }[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close === '/') {
      if (open.pop()?.name !== name) found.push(`</${name}> closes something else`);
      continue;
    }
    const parent = open.at(-1);
    const order = parent === undefined ? undefined : orders[parent.name];
    if (parent !== undefined && order !== undefined) {
      const place = order.split(' ').indexOf(name.replace(/^\w+:/, ''));
      if (place < parent.last) found.push(`${name} in ${parent.name}`);
      parent.last = place;
    }
    if (empty !== '/') open.push({ name, last: 0 });
  }
  return open.length === 0 ? found : [...found, `${open.at(-1)?.name} is left open`];
}

describe('the XML of a DOCX', () => {
  it('notices an element out of order', () => {
    expect(faults('<w:p><w:pPr><w:jc/><w:keepNext/></w:pPr></w:p>')).toEqual(['w:keepNext in w:pPr']);
    expect(faults('<w:pPr><w:unknown/></w:pPr>')).toEqual(['w:unknown in w:pPr']);
    expect(faults('<w:p><w:r></w:p>')).not.toEqual([]);
  });

  it('keeps the order of the schema in every part of every kind of paper', async () => {
    for (const paper of [notice({ draft: true }), notice({ layout: 'facing' }), report(), letter(), bulletin()]) {
      const part = await partsOf(paper, '存根');
      for (const path of ['document', 'styles', 'settings', 'header1', 'footer1', 'footer2']) {
        expect([path, faults(part(`word/${path}.xml`))]).toEqual([path, []]);
      }
    }
  });

  it('names every relationship once, and points to parts that are there', async () => {
    const part = await partsOf(report());
    const relations = [...part('word/_rels/document.xml.rels').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)];
    expect(new Set(relations.map(([, id]) => id)).size).toBe(relations.length);
    for (const [, , target] of relations) expect(part(`word/${target}`).length).toBeGreaterThan(0);
    const drawings = [...part('word/document.xml').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(drawings).size).toBe(drawings.length);
  });
});

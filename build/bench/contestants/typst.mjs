// typst in its Node compiler: one template, the paper as data; the compiler and its fonts are kept for all papers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOut } from '../../folders.mjs';
import { page } from './look.mjs';
import { peer } from './peer.mjs';

const template = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set page(width: ${page.width}pt, height: ${page.height}pt, margin: (left: ${page.left}pt, right: ${page.right}pt, top: ${page.top}pt, bottom: ${page.bottom}pt), numbering: "1 / 1")
#set text(font: "Noto Serif SC", size: 11pt, lang: "zh")
#set par(leading: 0.6em, spacing: 0.8em)
#let looks = (
  organ: (font: "Noto Serif SC", weight: "bold", size: 18pt, at: center), title: (font: "Noto Serif SC", weight: "bold", size: 18pt, at: center),
  number: (font: "Noto Serif SC", weight: "regular", size: 11pt, at: right), addressee: (font: "Noto Serif SC", weight: "regular", size: 11pt, at: left),
  body: (font: "Noto Serif SC", weight: "regular", size: 11pt, at: left), heading: (font: "Noto Sans SC", weight: "medium", size: 11pt, at: left),
  caption: (font: "Noto Sans SC", weight: "medium", size: 9.5pt, at: center), note: (font: "Noto Serif SC", weight: "regular", size: 9.5pt, at: left),
  sign: (font: "Noto Serif SC", weight: "regular", size: 10pt, at: left), signature: (font: "Noto Serif SC", weight: "regular", size: 11pt, at: right),
  head: (font: "Noto Sans SC", weight: "medium", size: 8pt, at: center), cell: (font: "Noto Serif SC", weight: "regular", size: 8pt, at: left),
)
#let said(role, one) = {
  let look = looks.at(role)
  if one.language == "en" and one.text.match(regex("[\u{2e80}-\u{ffff}]")) == none { text(font: "Tinos", size: look.size - 1pt, lang: "en", one.text) } else { text(font: look.font, weight: look.weight, size: look.size, one.text) }
}
#let cell(role, texts) = texts.map(one => said(role, one)).join(linebreak())
#let shades = (row: none, subtotal: rgb("f2f2f2"), total: rgb("e0e0e0"))
#let aligns = (left: left, centre: center, right: right)
#for block in paper.blocks {
  if block.kind == "text" {
    let look = looks.at(block.role)
    if block.role == "body" { par(justify: true, said(block.role, block)) } else { align(look.at, said(block.role, block)) }
  } else if block.kind == "table" {
    table(
      columns: block.shares.map(share => share * 1fr), stroke: 0.5pt, inset: 3pt,
      align: (column, row) => aligns.at(block.aligns.at(column)),
      ..if block.head != none { (table.header(..block.head.map(texts => cell("head", texts))),) } else { () },
      ..block.rows.map(row => row.cells.map(texts => table.cell(fill: shades.at(row.kind), cell("cell", texts)))).flatten(),
    )
  } else {
    let values = block.series.at(0).values
    let most = calc.max(1, ..values)
    grid(
      columns: (40%, 1fr), row-gutter: 4pt, column-gutter: 6pt,
      ..range(values.len()).map(at => (
        align(right, text(size: 8pt, block.categories.at(at))),
        stack(dir: ltr, spacing: 4pt, rect(width: values.at(at) / most * 80%, height: 10pt, fill: gray), text(size: 8pt, str(values.at(at)))),
      )).flatten(),
    )
  }
}
`;

export async function open({ folder }) {
  const { NodeCompiler } = await peer('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [inOut('fonts')] }] });
  return {
    make: async (number) => {
      const paper = readFileSync(join(folder, 'flat', `${number}.json`), 'utf8');
      const bytes = compiler.pdf({ mainFileContent: template, inputs: { paper } }, { pdfTags: false });
      // Without this its cache of every paper ever set grows without end.
      compiler.evictCache(30);
      return bytes;
    },
  };
}

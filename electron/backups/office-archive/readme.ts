// The first page of a whole-office archive: what lies where, to a person who has never seen the program.

export type Told = {
  readonly at: string;
  readonly program: string;
  readonly office: readonly string[];
  readonly cases: number;
  readonly operations: number;
  readonly papers: number;
  /** What could not be read or did not agree with its hash. */
  readonly problems: readonly string[];
};

export function archiveReadme({ at, program, office, cases, operations, papers, problems }: Told): string {
  const text = `毗邻文书全部档案 · Archive of a whole office, made by Pilin ${program}
${office.join('；')}
制作时间 Made: ${at}
案件 cases: ${cases} · 联合行动 operations: ${operations} · 签发文书 issued papers: ${papers}

其中的文件不需要毗邻文书即可阅读。
cases/、operations/        案件、联合行动，每件一个 JSON 文本文件；cases.csv 为目录（可用表格软件打开）
trash/                     回收站中的案件、联合行动
office.json                单位、人员、文号、自有模板和事项
law/                       所引用的法律条文和事项清单（JSON）
registers/numbers.csv      文号台账；同名文件夹中为其 JSON 原件
registers/first-violations.csv  首违台账；同名文件夹中为其 JSON 原件
issued/文号/               签发的文书：PDF、DOCX、各联，issue.json（签发记录）、events.json（送达、作废等）；issued.csv 为目录
photographs/案件或行动编号/  证据照片原件
exchange/                  与相邻单位往来的移送包（.pilin 为 ZIP 格式）及其台账
warnings/                  相邻单位发来的预警（received/）和搁置的预警及原因（aside.json）
history/                   以前的版本；quarantine/ 为损坏文件的原件
SHA256SUMS                 全部文件的校验值：在本文件夹中运行 sha256sum -c SHA256SUMS
密钥（签署移送包用的私钥）不在其中。

Everything here can be read without Pilin.
cases/, operations/        one JSON text file for each case or joint operation; cases.csv is their index (a spreadsheet)
trash/                     cases and operations in the trash
office.json                the office, its officers, numbers, own templates and matters
law/                       the articles of law that are cited, and the list of matters (JSON)
registers/numbers.csv      the registers of numbers; their JSON originals lie in the folder of that name
registers/first-violations.csv  the register of first violations; its originals likewise
issued/NUMBER/             an issued paper: PDF, DOCX, its copies, issue.json (the record), events.json (service, voiding …);
                           issued.csv is their index
photographs/ID/            photographs kept as evidence, by the id of the case or operation
exchange/                  bundles from and to neighbouring offices (.pilin is a ZIP file) and their ledger
warnings/                  early warnings of neighbours (received/), and those put aside with the reason (aside.json)
history/                   earlier versions; quarantine/ the originals of damaged files
SHA256SUMS                 the hash of every file: run "sha256sum -c SHA256SUMS" in this folder
The private key that signs bundles is not in it.

${problemsText(problems)}`;
  return text.replaceAll('\n', '\r\n');
}

function problemsText(problems: readonly string[]): string {
  if (problems.length === 0)
    return '没有无法读取或与校验值不符的文件。\nNo file was unreadable or other than its hash says.\n';
  const head =
    '以下文件无法读取或与校验值不符，已照原样收入：\nThese files could not be read or are other than their hash says; they are here as they were found:\n';
  return `${head}${problems.map((one) => `- ${one}\n`).join('')}`;
}

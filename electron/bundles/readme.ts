// The page in every bundle that says to a person without this program what lies in it.
import type { Manifest } from '../../templates/bundle/manifest';
import type { PartToSend } from './make-bundle';

export function readme({
  from,
  to,
  createdAt,
  createdBy,
}: Pick<Manifest, 'from' | 'to' | 'createdAt' | 'createdBy'>): PartToSend {
  const text = `毗邻文书移送包 · Bundle of Pilin

发送 From: ${from.name.zh}${from.name.en === '' ? '' : ` / ${from.name.en}`} (${createdBy})
接收 To: ${to.name.zh}${to.name.en === '' ? '' : ` / ${to.name.en}`}
制作 Made: ${createdAt}

manifest.json 列出每个文件及其 SHA-256 校验值；signature.json 是发送单位对 manifest.json 的 Ed25519 签名。
案件为 JSON 文本，文书为 PDF 和 DOCX，证据为原文件。请用毗邻文书接收：程序会逐一核验并登记来源。
manifest.json lists every file with its SHA-256; signature.json is the sending office's Ed25519 signature over it.
Cases are JSON text, papers PDF and DOCX, evidence the original files. Receive it with Pilin, which verifies every part
and keeps where it came from.
`;
  return { path: 'readme.txt', role: 'readme', content: Buffer.from(text) };
}

// Opens a photograph for the document; what would come out wrong or late is refused with a sentence.
import { PrintFault } from '../../fault';
import type { PdfSheaf } from '../sheaf';
import { isPng, withoutTransparency } from './opaque-png';

/** @throws PrintFault `picture-kind` for files that are neither JPEG nor plain PNG */
export function openPicture(sheaf: PdfSheaf, file: string, bytes: Uint8Array): unknown {
  try {
    return sheaf.openImage(isPng(bytes) ? withoutTransparency(bytes) : bytes);
  } catch {
    throw new PrintFault('picture-kind', {
      zh: `照片不能使用：${file}。请另存为 JPEG 或普通 PNG 后重新添加。`,
      en: `This photograph cannot be used: ${file}. Save it as JPEG or plain PNG and add it again.`,
    });
  }
}

// The page at every place of backups that says to a person without this program how to get a file out of them.

export function placeReadme(): Uint8Array {
  return new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
}

const text = `毗邻文书备份 · Backups of Pilin

请勿改动、改名或删除其中的文件：多个备份共用同一份文件。
恢复请用毗邻文书（设置—备份），或命令行：pilin restore 本文件夹 --into 新文件夹

没有本程序时也可取出文件：
1. snapshots/ 中每个文件是一次备份，文件名开头是时间（UTC）；其中 list.sha256 是文件清单的校验值。
2. 清单在 objects/前两位/校验值，是文本，每行为：校验值 字节数 修改时间 路径。
3. 该路径的内容就是 objects/前两位/校验值 这个文件，复制出来并改回原名即可。
   drafts/ 为案件，operations/ 为联合行动，office.json 为单位设置，register/ 为文号台账，
   issued/ 为签发的文书（PDF、DOCX），photographs/ 为照片，history/ 为以前的版本。

Do not change, rename or delete files here: several backups share one file.
To restore, use Pilin (Settings, Backups), or: pilin restore THIS-FOLDER --into NEW-FOLDER

Without the program a file can be got out by hand:
1. Each file in snapshots/ is one backup; its name begins with the time (UTC). In it, list.sha256 names the list of files.
2. That list is objects/<first two digits>/<sha256>, plain text; each line: sha256, bytes, time of change, path.
3. The content of a path is the file objects/<first two digits>/<sha256>: copy it and give it its name again.
   drafts/ are cases, operations/ joint operations, office.json the office, register/ the registers of numbers,
   issued/ the issued papers (PDF, DOCX), photographs/ photographs, history/ earlier versions.
`;

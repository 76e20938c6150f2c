// Answers the window about the program itself, and about files that the system handed to it.
import { done, failed } from '../contract/outcome';
import type { programChannels } from '../contract/program-channels';
import type { FunctionsOf } from '../contract/table';
import type { Desk } from './desk';

type Handlers = FunctionsOf<typeof programChannels>;

export function aboutHandlers({
  program,
  opener,
  version,
}: Pick<Desk, 'program' | 'opener' | 'version'>): Omit<Handlers, 'update:take' | `problem:${string}`> {
  return {
    'about:get': async () => {
      const [parts, key] = await Promise.all([program.thirdParty(), program.publisherKey()]);
      return done({
        version,
        runtime: [...program.runtime],
        parts: parts.map(({ text: _long, ...part }) => part),
        publisher: key?.fingerprint ?? null,
      });
    },
    'about:licence': async ({ name, version: of }) => {
      const part = (await program.thirdParty()).find((one) => one.name === name && one.version === of);
      return part === undefined ? unknownPart : done({ text: part.text });
    },
    'about:texts': async () => ((await opener.open(program.texts)) ? done({}) : textsNotShown),
    'file:handed': async () => done([...program.handed.tell()]),
  };
}

const unknownPart = failed(
  'part-unknown',
  '本程序中没有这一部分。请关闭并重新打开“关于”。',
  'This program has no such part. Close About and open it again.',
);

const textsNotShown = failed(
  'texts-not-shown',
  '未能打开法条和模板文本所在的文件夹：系统中没有可打开它的程序，或程序文件不完整。',
  'The folder with the texts of law and papers could not be opened: no program on this computer opens it, or files of the program are missing.',
);

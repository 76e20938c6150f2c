// The file of what people judged of parties: who is one and who is not.
import { z } from 'zod';
import { judgementSchema } from '../../../templates/first-violations/judgement';
import { type FileKind, readAs } from '../../../templates/reading/read';

const format = 'pilin-party-judgements';
const version = 1;
const schema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  judgements: z.array(judgementSchema).max(50_000),
});

export const judgementsFileKind: FileKind<typeof schema> = {
  format,
  version,
  migrations: {},
  schema,
  texts: 'as-typed',
};

export const readJudgements = (value: unknown) => readAs(judgementsFileKind, value);

export function judgementsFile(judgements: z.output<typeof schema>['judgements']): z.output<typeof schema> {
  return { format, version, judgements };
}

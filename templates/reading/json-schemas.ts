// The JSON Schemas of the three files, for the programs of others; made from the very schemas that judge files.
import { z } from 'zod';
import { caseSchema } from '../case/case';
import { officeSchema } from '../office/office';
import { operationSchema } from '../operation/operation';

const files = {
  case: { schema: caseSchema, title: '毗邻文书案件文件 / Pilin case file' },
  operation: { schema: operationSchema, title: '毗邻文书联合行动文件 / Pilin operation file' },
  office: { schema: officeSchema, title: '毗邻文书单位设置文件 / Pilin office file' },
} as const;

/** Text of each schema file (JSON Schema draft 2020-12, of what a file may hold), by its name in docs/schemas. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

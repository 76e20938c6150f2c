// The published JSON Schemas are those that the program judges by.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaFiles } from '../../templates/reading/json-schemas';

it.each([...jsonSchemaFiles()])('docs/schemas/%s is current (else: npm run schemas)', (name, text) => {
  expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text);
});

it('says which draft of JSON Schema it follows and what the file is', () => {
  for (const text of jsonSchemaFiles().values()) {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringContaining('Pilin'),
    });
  }
});

// `npm run schemas`: writes docs/schemas from the schemas that judge files. A test says when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inRoot } from './folders.mjs';
import { runScript, say } from './say.mjs';
import { yamlData } from './yaml-plugin.mjs';

await runScript(async () => {
  const options = { configFile: false, logLevel: 'warn', plugins: [yamlData()] };
  const { module } = await runnerImport(inRoot('templates/reading/json-schemas.ts'), options);
  mkdirSync(inRoot('docs/schemas'), { recursive: true });
  for (const [name, text] of module.jsonSchemaFiles()) {
    writeFileSync(inRoot('docs', 'schemas', name), text);
    say(`docs/schemas/${name}`);
  }
});

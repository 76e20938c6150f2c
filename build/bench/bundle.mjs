// The bundle that benchmarks run: the program as it ships, but for two templates that hold what the peers' papers hold.
import { inRoot } from '../folders.mjs';

const workloads = {
  'order-to-correct/template.yaml': inRoot('build', 'bench', 'workloads', 'order-to-correct.yaml'),
  'operation-report/template.yaml': inRoot('build', 'bench', 'workloads', 'operation-report.yaml'),
};

/** Puts the benchmark's template in the place of the shipped one. */
const workloadTemplates = {
  name: 'pilin-workload-templates',
  enforce: 'pre',
  resolveId: (source) => Object.entries(workloads).find(([path]) => source.endsWith(path))?.[1] ?? null,
};

/** The command line, whole and as modules, and what the peers' inputs are made with. */
export const benchBundle = {
  name: 'bench/pilin',
  entries: [
    'electron/command-line/pilin.ts',
    'electron/command-line/main.ts',
    'electron/command-line/crew/papers-thread.ts',
    'templates/compose/compose-case.ts',
    'templates/compose/compose-operation.ts',
    'templates/case/read-case.ts',
    'templates/operation/read-operation.ts',
    'templates/office/read-office.ts',
    'templates/paper/arrange.ts',
    'electron/printing/docx/print-docx.ts',
    'electron/printing/docx/chart/chart-picture.ts',
    'electron/printing/zip/read-zip.ts',
  ],
  format: 'node',
  plugins: [workloadTemplates],
  sources: [
    'electron',
    'templates',
    'build/bench',
    'build/vite-config.mjs',
    'build/yaml-plugin.mjs',
    'package-lock.json',
  ],
};

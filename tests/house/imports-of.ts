// Reads what a source file imports, type-only imports included, from its syntax tree.
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { readProjectFile } from './project-files';

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** Import specifiers as written: './a', 'zod', 'node:fs', './law/*.yaml'. */
export function specifiersIn(path: string, code: string): readonly string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const found = new Set<string>();
  visit(program as unknown as Node, (node) => {
    const source = sourceOf(node);
    if (typeof source === 'string') found.add(source);
  });
  return [...found];
}

/** What a project file imports: project paths (without extension, as written) and package names. */
export function importsOf(path: string): { readonly paths: readonly string[]; readonly packages: readonly string[] } {
  const paths: string[] = [];
  const packages: string[] = [];
  for (const specifier of specifiersIn(path, readProjectFile(path))) {
    if (specifier.startsWith('.')) paths.push(posix.join(posix.dirname(path), specifier));
    else packages.push(packageOf(specifier));
  }
  return { paths, packages };
}

/** `node` for all of Node's own modules. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function sourceOf(node: Node): unknown {
  const literal = (value: unknown): unknown => (value as { value?: unknown } | undefined)?.value;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source) ?? literal(node.argument);
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'CallExpression':
      return isGlobOrRequire(node.callee as Node) ? literal((node.arguments as unknown[])[0]) : undefined;
    default:
      return undefined;
  }
}

function isGlobOrRequire(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require';
  const object = callee.object as Node | undefined;
  return callee.type === 'MemberExpression' && object?.type === 'MetaProperty';
}

function visit(node: Node, see: (node: Node) => void): void {
  if (typeof node.type === 'string') see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object') visit(child as Node, see);
    }
  }
}

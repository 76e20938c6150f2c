// Turns YAML data files into plain JSON modules at build time, so that the program never parses them at start.
import { parse } from 'yaml';

export function yamlData() {
  return {
    name: 'pilin-yaml-data',
    enforce: 'pre',
    transform(code, id) {
      const [path, query] = id.split('?');
      if (!path.endsWith('.yaml') || query === 'raw') return null;
      const data = JSON.stringify(parse(code));
      return { code: `export default JSON.parse(${JSON.stringify(data)});`, map: null };
    },
  };
}

// Records what npm liquidjs makes of our templates. Run it in a folder where liquidjs is installed:
//   node record.mjs templates.json > expected.json
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const { Liquid } = require('liquidjs');
const { version } = require('liquidjs/package.json');
const { values, templates } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const liquid = new Liquid({ timezoneOffset: 0 });
const cases = templates.map(template => {
  try {
    return { template, expected: liquid.parseAndRenderSync(template, structuredClone(values)) };
  } catch (error) {
    return { template, error: error.message };
  }
});
console.log(JSON.stringify({ liquidjs: version, values, cases }, null, 1));

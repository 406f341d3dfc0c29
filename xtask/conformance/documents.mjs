// Compiles the specs of the suite to OpenAPI documents: `node documents.mjs SUITE SPECS OUT`.
//
// SUITE is the folder with `node_modules`, SPECS an empty folder below it, since specs import packages. The specs are copied
// with two changes, without which the emitter refuses them: six operations of `routes` whose paths have a query string
// are left out, and so are the statuses 494 to 499 of one response.

import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const [suite, specs, out] = process.argv.slice(2);
const { NodeHost, compile, formatDiagnostic } = await import(
  pathToFileURL(join(suite, "node_modules/@typespec/compiler/dist/src/index.js"))
);

await cp(join(suite, "node_modules/@typespec/http-specs/specs"), specs, { recursive: true });
await change("routes/main.tsp", (text) => without(text, '@route("query-continuation")'));
await change("response/status-code-range/main.tsp", (text) => text.replace("| ErrorInRange ", ""));

const mains = (await readdir(specs, { recursive: true })).filter((path) => path.endsWith("main.tsp"));
let failed = false;
for (const main of mains.sort()) {
  const area = dirname(main).replaceAll("\\", "/");
  const folder = join(out, area);
  await mkdir(folder, { recursive: true });
  const program = await compile(NodeHost, join(specs, main), {
    outputDir: folder,
    emit: ["@typespec/openapi3"],
    options: {
      "@typespec/openapi3": {
        "openapi-versions": ["3.1.0", "3.2.0"],
        "emitter-output-dir": folder,
      },
    },
  });
  for (const diagnostic of program.diagnostics) {
    if (diagnostic.severity === "error") {
      failed = true;
      console.error(`${area}: ${formatDiagnostic(diagnostic)}`);
    }
  }
}
process.exitCode = failed ? 1 : 0;

async function change(path, edit) {
  const file = join(specs, path);
  const before = await readFile(file, "utf8");
  const after = edit(before);
  if (after === before) {
    throw new Error(`${relative(suite, file)} is not as expected: there is nothing to change`);
  }
  await writeFile(file, after);
}

// Returns the text without the block that begins with this line.
function without(text, line) {
  const start = text.indexOf(line);
  let depth = 0;
  for (let end = text.indexOf("{", start + line.length); start >= 0 && end < text.length; end++) {
    depth += text[end] === "{" ? 1 : text[end] === "}" ? -1 : 0;
    if (depth === 0) {
      return text.slice(0, start) + text.slice(end + 1);
    }
  }
  return text;
}

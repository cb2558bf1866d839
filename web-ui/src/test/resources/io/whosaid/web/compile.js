// Runs in the page, beside typescript.js. Files are given by path: /src/... (ours), /node_modules/...

const CONFIG = '/src/main/resources/web/app/tsconfig.json';

function options(files) {
  const {config, error} = ts.parseConfigFileTextToJson(CONFIG, files[CONFIG]);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const parsed = ts.convertCompilerOptionsFromJson(config.compilerOptions, '/');
  if (parsed.errors.length) throw new Error(parsed.errors.map((e) => e.messageText).join('\n'));
  return parsed.options;
}

const isSource = (path) => path.endsWith('.ts') && path.startsWith('/src/');

/** What the type check complains about. */
function check(files) {
  const has = (path) => Object.hasOwn(files, path);
  const folders = new Set(
    Object.keys(files).flatMap((path) => path.split('/').map((_, i, all) => all.slice(0, i).join('/'))),
  );
  const host = {
    fileExists: has,
    readFile: (path) => files[path],
    directoryExists: (path) => folders.has(path),
    getSourceFile: (path, target) =>
      has(path) ? ts.createSourceFile(path, files[path], target) : undefined,
    getDefaultLibFileName: (wanted) => '/node_modules/typescript/' + ts.getDefaultLibFileName(wanted),
    getDefaultLibLocation: () => '/node_modules/typescript',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  const roots = Object.keys(files).filter(isSource);
  // The bundler turns an imported style sheet into a link in the page.
  files['/src/styles.d.ts'] = "declare module '*.css';";
  const program = ts.createProgram([...roots, '/src/styles.d.ts'], {...options(files), noEmit: true}, host);
  return ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (!file) return text;
    const {line, character} = file.getLineAndCharacterOfPosition(start);
    return `${file.fileName}:${line + 1}:${character + 1}: ${text}`;
  });
}

/** Every source as JavaScript, by its path. */
function emit(files) {
  const compilerOptions = options(files);
  return Object.fromEntries(
    Object.keys(files)
      .filter(isSource)
      .map((path) => [path, ts.transpileModule(files[path], {compilerOptions}).outputText]),
  );
}

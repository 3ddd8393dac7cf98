declare module '*.json?raw&part=letters' {
  const json: string;
  export default json;
}

declare module '*.json?raw&part=pages' {
  const json: string;
  export default json;
}

declare module '*.json?raw&part=rubric' {
  const json: string;
  export default json;
}

declare module '*.json?raw&part=toolbar' {
  const json: string;
  export default json;
}

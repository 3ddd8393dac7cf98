declare module '*.json?part=further' {
  const messages: Readonly<Record<string, { message: string }>>;
  export default messages;
}

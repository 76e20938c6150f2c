// Files that the bundler hands over by their address.
declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*.css';

// The editor at /redigera/: what it may edit, and where, is in the configuration that the page links to.
// JavaScript, since the package's types need those of React.
import { init } from "@sveltia/cms";

document.querySelector("main")?.remove();
document.querySelector("p")?.remove();
init();

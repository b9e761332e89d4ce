import type { DemoFileSeed } from "./demo-stage-shape";
import { ministryDemoFiles } from "./demo-stages-ministry";
import { provincialDemoFiles } from "./demo-stages-provincial";

/**
 * DEMONSTRATION DATA: fifteen files at every stage of the campaign of 2021. Cục Quản lý tài nguyên nước and
 * Sở Tài nguyên và Môi trường tỉnh Thanh Hóa have none: their officers start from nothing.
 */
export const demoFiles: readonly DemoFileSeed[] = [...ministryDemoFiles, ...provincialDemoFiles];

import type { CommendationFormCode, EmulationTitleCode } from "./catalogue-shape";

/** Exactly one of person and unit, and exactly one of title and form, is set. */
type DemoAwardSeed = {
  readonly personStaffNo: string | null;
  readonly unitCode: string | null;
  readonly titleCode: EmulationTitleCode | null;
  readonly formCode: CommendationFormCode | null;
  readonly achievement: string;
};

export type DemoDecisionSeed = {
  readonly decision: {
    readonly number: string;
    readonly signedOn: string;
    readonly signerTitle: string;
    /** Always null: a demonstration decision is attributed to nobody. */
    readonly signerName: null;
    /** The unit that issued it: the ministry, or a unit that confers its own grassroots titles. */
    readonly issuedByUnitCode: string;
    /** The year the awards are for. */
    readonly year: number;
    readonly title: string;
  };
  readonly awards: readonly DemoAwardSeed[];
};

const personTitle = (
  titleCode: EmulationTitleCode,
  achievement: string,
  ...staffNumbers: readonly string[]
): readonly DemoAwardSeed[] =>
  staffNumbers.map((personStaffNo) => ({
    personStaffNo,
    unitCode: null,
    titleCode,
    formCode: null,
    achievement,
  }));

const unitTitle = (
  titleCode: EmulationTitleCode,
  achievement: string,
  ...unitCodes: readonly string[]
): readonly DemoAwardSeed[] =>
  unitCodes.map((unitCode) => ({
    personStaffNo: null,
    unitCode,
    titleCode,
    formCode: null,
    achievement,
  }));

const personForm = (
  formCode: CommendationFormCode,
  personStaffNo: string,
  achievement: string,
): DemoAwardSeed => ({ personStaffNo, unitCode: null, titleCode: null, formCode, achievement });

const unitForm = (
  formCode: CommendationFormCode,
  unitCode: string,
  achievement: string,
): DemoAwardSeed => ({ personStaffNo: null, unitCode, titleCode: null, formCode, achievement });

const goodWork = (year: number): string =>
  `Hoàn thành tốt nhiệm vụ, tích cực tham gia phong trào thi đua năm ${year}`;
const initiative = (year: number): string =>
  `Lao động tiên tiến, có sáng kiến được công nhận ở cơ sở năm ${year}`;
const goodCollective = (year: number): string =>
  `Tập thể hoàn thành tốt nhiệm vụ, nội bộ đoàn kết năm ${year}`;

/** DEMONSTRATION DATA: decisions that were never signed, for fictitious people and, as examples only, for units. */
export const demoHistory: readonly DemoDecisionSeed[] = [
  {
    decision: {
      number: "01/QĐ-TRÌNH-DIỄN",
      signedOn: "2019-01-18",
      signerTitle: "Cục trưởng Cục Quản lý tài nguyên nước",
      signerName: null,
      issuedByUnitCode: "C-QLTNN",
      year: 2018,
      title: "Quyết định công nhận danh hiệu thi đua năm 2018 (trích, dữ liệu trình diễn)",
    },
    awards: [
      ...personTitle(
        "LDTT",
        goodWork(2018),
        "DEMO-0005",
        "DEMO-0006",
        "DEMO-0008",
        "DEMO-0011",
        "DEMO-0012",
        "DEMO-0015",
        "DEMO-0016",
      ),
      ...personTitle("CSTDCS", initiative(2018), "DEMO-0012", "DEMO-0016"),
      ...unitTitle("TTLDTT", goodCollective(2018), "C-QLTNN.LVS"),
    ],
  },
  {
    decision: {
      number: "02/QĐ-TRÌNH-DIỄN",
      signedOn: "2020-01-10",
      signerTitle: "Cục trưởng Cục Quản lý tài nguyên nước",
      signerName: null,
      issuedByUnitCode: "C-QLTNN",
      year: 2019,
      title: "Quyết định công nhận danh hiệu thi đua năm 2019 (trích, dữ liệu trình diễn)",
    },
    awards: [
      ...personTitle(
        "LDTT",
        goodWork(2019),
        "DEMO-0005",
        "DEMO-0006",
        "DEMO-0009",
        "DEMO-0011",
        "DEMO-0012",
        "DEMO-0015",
        "DEMO-0016",
        "DEMO-0017",
      ),
      ...personTitle("CSTDCS", initiative(2019), "DEMO-0012", "DEMO-0016"),
      ...unitTitle("TTLDTT", goodCollective(2019), "C-QLTNN.LVS", "C-QLTNN.KTTNN"),
    ],
  },
  {
    decision: {
      number: "03/QĐ-TRÌNH-DIỄN",
      signedOn: "2020-02-14",
      signerTitle: "Bộ trưởng Bộ Tài nguyên và Môi trường",
      signerName: null,
      issuedByUnitCode: "BTNMT",
      year: 2019,
      title: "Quyết định khen thưởng thành tích công tác năm 2019 (trích, dữ liệu trình diễn)",
    },
    awards: [
      ...unitTitle(
        "CTDB",
        "Dẫn đầu phong trào thi đua của Khối, Cụm năm 2019",
        "C-QLTNN",
        "STNMT-44",
      ),
      ...unitTitle("TTLDXS", "Hoàn thành xuất sắc nhiệm vụ năm 2019", "C-QLTNN.LVS", "V-CLCS"),
      unitForm("BKB", "STNMT-42", "Hoàn thành xuất sắc nhiệm vụ công tác năm 2018 và năm 2019"),
      personForm(
        "BKB",
        "DEMO-0003",
        "Thành tích xuất sắc trong quản lý, bảo vệ tài nguyên nước năm 2018 và năm 2019",
      ),
      personForm(
        "BKB",
        "DEMO-0022",
        "Thành tích trong công tác văn phòng, cải cách hành chính của Sở",
      ),
      personForm("BKB", "DEMO-0053", "Thành tích trong công tác quản lý đất đai tại địa phương"),
      personForm(
        "BKB",
        "DEMO-0064",
        "Thành tích trong công tác phục vụ dự báo, cảnh báo thiên tai",
      ),
      personForm(
        "KNC",
        "DEMO-0001",
        "Đóng góp vào sự nghiệp phát triển ngành tài nguyên và môi trường",
      ),
      personForm(
        "KNC",
        "DEMO-0019",
        "Đóng góp vào sự nghiệp phát triển ngành tài nguyên và môi trường",
      ),
    ],
  },
  {
    decision: {
      number: "04/QĐ-TRÌNH-DIỄN",
      signedOn: "2021-01-15",
      signerTitle: "Cục trưởng Cục Quản lý tài nguyên nước",
      signerName: null,
      issuedByUnitCode: "C-QLTNN",
      year: 2020,
      title: "Quyết định công nhận danh hiệu thi đua năm 2020 (trích, dữ liệu trình diễn)",
    },
    awards: [
      ...personTitle(
        "LDTT",
        goodWork(2020),
        "DEMO-0004",
        "DEMO-0005",
        "DEMO-0006",
        "DEMO-0008",
        "DEMO-0011",
        "DEMO-0012",
        "DEMO-0013",
        "DEMO-0016",
        "DEMO-0017",
      ),
      ...personTitle("CSTDCS", initiative(2020), "DEMO-0005", "DEMO-0012", "DEMO-0016"),
      ...unitTitle("TTLDTT", goodCollective(2020), "C-QLTNN.LVS", "C-QLTNN.KTTNN"),
    ],
  },
  {
    decision: {
      number: "05/QĐ-TRÌNH-DIỄN",
      signedOn: "2021-01-20",
      signerTitle: "Giám đốc Sở Tài nguyên và Môi trường tỉnh Thanh Hóa",
      signerName: null,
      issuedByUnitCode: "STNMT-38",
      year: 2020,
      title:
        "Quyết định công nhận danh hiệu thi đua, tặng Giấy khen năm 2020 (trích, dữ liệu trình diễn)",
    },
    awards: [
      ...personTitle(
        "LDTT",
        goodWork(2020),
        "DEMO-0023",
        "DEMO-0027",
        "DEMO-0030",
        "DEMO-0031",
        "DEMO-0034",
        "DEMO-0035",
      ),
      ...personTitle("CSTDCS", initiative(2020), "DEMO-0030", "DEMO-0034"),
      ...unitTitle("TTLDTT", goodCollective(2020), "STNMT-38.QLDD"),
      personForm(
        "GK",
        "DEMO-0024",
        "Thành tích trong phong trào thi đua thực hiện văn hóa công sở năm 2020",
      ),
    ],
  },
  {
    decision: {
      number: "06/QĐ-TRÌNH-DIỄN",
      signedOn: "2021-02-05",
      signerTitle: "Bộ trưởng Bộ Tài nguyên và Môi trường",
      signerName: null,
      issuedByUnitCode: "BTNMT",
      year: 2020,
      title: "Quyết định khen thưởng thành tích công tác năm 2020 (trích, dữ liệu trình diễn)",
    },
    awards: [
      ...personTitle(
        "CSTDB",
        "Ba năm liên tục đạt Chiến sĩ thi đua cơ sở (2018-2020), sáng kiến có phạm vi ảnh hưởng trong Bộ",
        "DEMO-0012",
        "DEMO-0016",
      ),
      ...unitTitle(
        "CTDB",
        "Dẫn đầu phong trào thi đua của Khối, Cụm năm 2020",
        "TC-KTTV",
        "STNMT-31",
      ),
      ...unitTitle("TTLDXS", "Hoàn thành xuất sắc nhiệm vụ năm 2020", "C-QLTNN.LVS", "VU-PC"),
      unitForm("BKB", "STNMT-38", "Hoàn thành xuất sắc nhiệm vụ công tác năm 2019 và năm 2020"),
      personForm(
        "BKB",
        "DEMO-0011",
        "Thành tích trong công tác cấp phép, quản lý khai thác tài nguyên nước",
      ),
      personForm("BKB", "DEMO-0029", "Thành tích trong xây dựng cơ sở dữ liệu đất đai của tỉnh"),
      personForm("BKB", "DEMO-0073", "Thành tích trong nghiên cứu, tham mưu chính sách của ngành"),
      personForm("BKB", "DEMO-0079", "Thành tích trong công tác bảo vệ môi trường tại địa phương"),
      personForm(
        "KNC",
        "DEMO-0026",
        "Đóng góp vào sự nghiệp phát triển ngành tài nguyên và môi trường",
      ),
      personForm(
        "KNC",
        "DEMO-0052",
        "Đóng góp vào sự nghiệp phát triển ngành tài nguyên và môi trường",
      ),
    ],
  },
];

// Times the portal's search over 200,000 entries: what PostgreSQL takes (EXPLAIN ANALYZE), and what the reader waits for.
import { refreshWords, searchPortal } from "@/lib/platform/search/queries";
import { readSearch } from "@/lib/platform/search/rules";
import { measure, pool } from "./heard";
import { peakMegabytes } from "./memory";

const ENTRIES = 200_000;
const NOW = new Date("2021-12-31T02:00:00Z");

/** From the rarest to what every entry holds. */
const QUESTIONS = [
  "Nguyễn Thị Ước Lệ",
  "tran van hung thanh hoa 2020",
  "bằng khen",
  "nguyen",
  "le",
  "so tai nguyen moi truong",
  "ngyuen van hnug",
  "91/2017/NĐ-CP",
];

/** People's and units' honours over ten years: names of some thousand syllables in all, as a ministry's roll holds. */
const FILL = `
  with parts as (
    select
      array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'] as family,
      array['Văn','Thị','Hữu','Đức','Minh','Ngọc','Thanh','Quang','Xuân','Thu','Hải','Mạnh','Kim','Anh','Bảo','Gia'] as middle,
      array['Hùng','Lan','Hưng','Mai','Dũng','Hoa','Sơn','Hà','Long','Thảo','Nam','Linh','Tuấn','Hương','Phúc','Yến',
            'Khánh','Trang','Việt','Nga','Bình','Loan','Cường','Hạnh','Đạt','Nhung','Tâm','Vân','Trung','Ước Lệ'] as given,
      array['Thanh Hóa','Nghệ An','Hà Tĩnh','Quảng Bình','Lào Cai','Sơn La','Hà Nội','Hải Phòng','Đắk Lắk','Cà Mau'] as place,
      array['Lao động tiên tiến','Chiến sĩ thi đua cơ sở','Bằng khen của Bộ trưởng','Kỷ niệm chương','Giấy khen'] as honour
  ), rows as (
    select n, family[1 + n % 16] || ' ' || middle[1 + (n / 7) % 16] || ' ' || given[1 + (n * 13 / 5) % 30] as person,
      place[1 + n % 10] as place, honour[1 + (n / 11) % 5] as honour, 2011 + n % 11 as year
    from parts, generate_series(1, ${ENTRIES}) n
  )
  select count(search_put('award', gen_random_uuid(), '/bang-vang/' || n, person || ' – ' || honour,
    'Sở Tài nguyên và Môi trường ' || place || '. Năm ' || year || '. Quyết định số ' || n % 900 || '/QĐ-BTNMT',
    year, make_date(year, 12, 1), timestamptz '2021-01-01', null)) from rows`;

await pool.query(FILL);
await pool.query("vacuum analyze search_entry");
await refreshWords();

const results: Record<string, object> = {};
for (const text of QUESTIONS) {
  const search = readSearch({ q: text });
  const { answer, row } = await measure(() => searchPortal(search, NOW));
  results[text] = {
    ...row,
    found: Object.values(answer.counts).reduce((sum, count) => sum + count, 0),
  };
}
results.memory = { peakMegabytes: peakMegabytes() };
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exit(0);

import type { Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { PageHeading } from "@/components/layout/page-heading";

const TITLE = "Cổng giữ kín phiếu như thế nào";
const PATH = "/huong-dan/bo-phieu";

export const metadata = headOf(
  TITLE,
  "Cách Cổng Thi đua tách người bỏ phiếu khỏi lựa chọn, mã phiếu chứng tỏ điều gì, và điều người quản trị máy chủ dữ liệu vẫn có thể suy ra.",
  PATH,
);

const KEPT = [
  "Danh sách bỏ phiếu chỉ ghi ai đã bỏ phiếu, không ghi bỏ lúc nào. Nhật ký ghi việc đã bỏ phiếu, không bao giờ ghi lựa chọn.",
  "Hòm phiếu chỉ giữ các lựa chọn. Khi phiếu vào hòm, lựa chọn của từng dòng được đặt vào một chỗ ngẫu nhiên trong chồng của dòng đó; hòm không giữ nguyên một phiếu nào, không có giờ, không có thứ tự và không có số nối với danh sách.",
  "Một thao tác duy nhất của máy chủ dữ liệu vừa bỏ phiếu vào hòm vừa gạch tên: hoặc cả hai, hoặc không gì cả. Mất điện giữa chừng thì không phiếu nào mất hoặc bị nhân đôi.",
  "Phần mềm của Cổng chạy dưới một tài khoản cơ sở dữ liệu không có quyền đọc hòm phiếu, kể cả sau khi kết thúc. Chỉ khi người điều hành kết thúc bỏ phiếu, hòm mới được mở: các lựa chọn được xáo trộn lần nữa rồi mới kiểm đếm.",
  "Khi phiên bị hủy, hòm phiếu bị hủy theo mà không kiểm đếm.",
];

const REMAINS = [
  "Người quản trị cao nhất của máy chủ cơ sở dữ liệu đọc được hòm phiếu khi đang bỏ phiếu, tức là thấy tổng số tạm thời. Nếu người đó cố ý đọc hòm trước và sau từng lượt bỏ phiếu, hoặc dò nhật ký ghi trước (WAL), bản sao, bản sao lưu lấy giữa chừng và các dòng cũ chưa được dọn trên đĩa, người đó có thể suy ra ai chọn gì.",
  "Ai chiếm được máy chủ chạy Cổng và mật khẩu cơ sở dữ liệu trên máy đó thì có quyền của tài khoản ấy. Bộ nên cấp cho Cổng một tài khoản không phải quản trị cao nhất, và giao máy chủ dữ liệu cho bộ phận khác.",
  "Nếu máy chủ cơ sở dữ liệu được đặt để ghi cả nội dung tham số của câu lệnh vào nhật ký của nó, lựa chọn sẽ nằm trong nhật ký đó. Mặc định không ghi; bộ phận vận hành không được bật trong thời gian bỏ phiếu.",
  "Kết quả tự nó có thể nói lên điều gì đó: khi tất cả cùng chọn như nhau, ai cũng biết từng người đã chọn gì.",
  "Ở Hội đồng, dòng có thành viên không tham gia biểu quyết thì ít phiếu hơn các dòng khác; lý do ghi trong biên bản.",
  "Phiếu gửi bằng văn bản không kín với người nhập phiếu. Thành viên vắng mặt nên tự bỏ phiếu trên Cổng nếu có thể.",
  "Cổng không ngăn được người đứng cạnh nhìn màn hình. Đề nghị bỏ phiếu ở chỗ riêng.",
];

export default function BallotHelpPage() {
  return (
    <PublicFrame trail={[{ label: TITLE, href: PATH as Route }]}>
      <PageHeading
        title={TITLE}
        lead="Phiếu suy tôn của Khối, Cụm và phiếu của các Hội đồng là phiếu kín. Trang này nói rõ Cổng làm gì để giữ kín, và điều gì Cổng không hứa được."
      />
      <div className="grid max-w-measure gap-8">
        <Part title="Cổng giữ kín bằng cách nào" items={KEPT} />
        <section>
          <h2 className="text-2xl">Mã phiếu chứng tỏ điều gì</h2>
          <p className="mt-2">
            Bỏ phiếu xong, đồng chí nhận một mã ngẫu nhiên. Mã được giữ tách khỏi lựa chọn và khỏi
            danh sách bỏ phiếu. Sau khi công bố, mọi mã của các phiếu đã kiểm đếm được liệt kê theo
            thứ tự chữ cái: thấy mã của mình nghĩa là phiếu đã được kiểm. Không ai chứng minh được
            với người khác rằng phiếu đó chọn gì, nên cũng không ai có thể bắt đồng chí chứng minh.
          </p>
        </section>
        <Part title="Điều vẫn có thể suy ra" items={REMAINS} />
      </div>
    </PublicFrame>
  );
}

function Part({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2 className="text-2xl">{title}</h2>
      <ul className="mt-2 list-disc space-y-2 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

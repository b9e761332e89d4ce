/** A page as Word 2016 puts it on the clipboard, with all that it adds: shortened, otherwise as it comes. */
export const WORD_PAGE = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/canbo/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"Times New Roman",serif;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=VI link="#0563C1" style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<p class=MsoTitle align=center style='text-align:center'><b><span lang=VI style='font-size:14.0pt'>BÁO CÁO KẾT QUẢ<o:p></o:p></span></b></p>
<h1 style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>I.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Diễn biến<o:p></o:p></h1>
<p class=MsoNormal style='text-align:justify'><span lang=VI style='font-size:13.0pt;color:#222222'>Sáng ngày
28/02/2021, <b style='mso-bidi-font-weight:normal'>hội nghị</b> diễn ra<span style='mso-spacerun:yes'>&nbsp; </span>tại <i>Hà Nội</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:13.0pt'>[1]</span></span><![endif]></span></span></a>; xem <a href="https://monre.gov.vn/">trang của Bộ</a> và <a href="file:///C:/tai-lieu.docx">tài liệu</a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ký giao ước<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Theo Khối<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Đăng ký danh hiệu<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l2 level1 lfo3'><![if !supportLists]><span><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Chấm điểm<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l2 level1 lfo3'><![if !supportLists]><span><span style='mso-list:Ignore'>4.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Bỏ phiếu<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0'><td width=200 colspan=2 valign=top style='width:155.8pt'><p class=MsoNormal><b>Đơn vị<o:p></o:p></b></p></td><td width=200><p class=MsoNormal><b>Số</b><o:p></o:p></p></td></tr></thead>
 <tr style='mso-yfti-irow:1'><td rowspan=2 valign=top><p class=MsoNormal>Cục<o:p></o:p></p></td><td><p class=MsoNormal>A<o:p></o:p></p></td><td><p class=MsoNormal>12<o:p></o:p></p></td></tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'><td><p class=MsoNormal>B<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=100 style='border:none'></td><td width=100></td><td width=100></td></tr><![endif]>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025" type="#_x0000_t75"><v:imagedata src="file:///C:/Users/canbo/AppData/Local/Temp/msohtmlclip1/01/clip_image001.jpg" o:title="anh"/></v:shape><![endif]--><![if !vml]><img width=400 height=300 src="file:///C:/Users/canbo/AppData/Local/Temp/msohtmlclip1/01/clip_image001.jpg" v:shapes="_x0000_i1025"><![endif]><o:p></o:p></p>
<p class=MsoNormal><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" onerror="alert(1)">Nguồn: Vụ Thi đua<script>alert(1)</script></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Theo chương trình của Bộ.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>
`;

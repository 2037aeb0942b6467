// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentpreviewpanel.h"

#include "wording/errortext.h"

#include <cmath>

namespace relais {

namespace {

constexpr int previewWidth = 1000; // pixels: sharp at twice the usual size

} // namespace

DocumentPreviewPanel::DocumentPreviewPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    connect(&session, &PlanSession::planChanged, this, &DocumentPreviewPanel::refresh);
}

DocumentPreviewPanel::~DocumentPreviewPanel()
{
    m_stop.request_stop();
}

QString DocumentPreviewPanel::pageWords() const
{
    //: Above the preview: %1 is a page, %2 how many there are
    return pages() == 0 ? QString() : tr("Page %1 of %2").arg(page()).arg(pages());
}

QUrl DocumentPreviewPanel::pageImage() const
{
    const auto picture = m_pictures.constFind(m_page);
    if (picture == m_pictures.constEnd())
        return {};
    return QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(picture->toBase64()));
}

QString DocumentPreviewPanel::note() const
{
    if (m_error)
        return ErrorText::sentences(*m_error);
    return m_laying && pages() == 0 ? tr("The pages are being laid out…") : pageWords();
}

void DocumentPreviewPanel::show(const Source &source)
{
    m_source = source;
    m_page = 0;
    m_layout.reset();
    m_pictures.clear();
    m_linesFree.reset();
    refresh();
}

void DocumentPreviewPanel::showAgain(const Source &source)
{
    m_source = source;
    refresh();
}

void DocumentPreviewPanel::setLookedAt(bool looked)
{
    const bool again = looked && !m_looked;
    m_looked = looked;
    if (again)
        refresh();
}

DocumentPreviewPanel::LaidOut DocumentPreviewPanel::measured(std::shared_ptr<const DocumentPages> pages, int page)
{
    LaidOut result;
    const int last = pages->count() - 1;
    double free = pages->linesOfPage() - pages->linesTaken(0);
    result.filled = std::min(1.0, pages->linesTaken(0) / pages->linesOfPage());
    if (last > 0) {
        free = 0;
        for (int i = 1; i <= last; ++i)
            free -= pages->linesTaken(i);
        result.filled = 1;
    }
    result.linesFree = static_cast<int>(std::floor(free));
    result.picture = pages->picture(std::clamp(page, 0, last), previewWidth);
    result.pages = std::move(pages);
    return result;
}

void DocumentPreviewPanel::refresh()
{
    m_stop.request_stop();
    if (!m_looked || !m_source || m_session.kind() == PlanSession::Kind::None)
        return;
    m_stop = std::stop_source();
    m_laying = true;
    Q_EMIT changed();
    m_services.documentRunner.run(
        this,
        [&preview = m_services.preview, own = m_stop, plan = m_session.plan(), source = m_source, look = m_look,
         page = m_page](const std::stop_token &runner) -> Result<LaidOut> {
            auto both = own;
            const std::stop_callback forward(runner, [&both] { both.request_stop(); });
            if (both.stop_requested())
                return Error{ErrorCode::Cancelled, QStringLiteral("a later page is asked for"), {}};
            const auto document = source(plan);
            if (!document)
                return document.error();
            auto pages = preview.layOut(*document, both.get_token(), look);
            if (!pages)
                return pages.error();
            return measured(*std::move(pages), page);
        },
        [this, own = m_stop, page = m_page](const Result<LaidOut> &laidOut) {
            if (own == m_stop)
                take(laidOut, page);
        });
}

void DocumentPreviewPanel::take(const Result<LaidOut> &laidOut, int page)
{
    m_laying = false;
    m_error.reset();
    m_pictures.clear();
    m_layout.reset();
    m_linesFree.reset();
    if (laidOut) {
        m_layout = laidOut->pages;
        m_filled = laidOut->filled;
        m_linesFree = laidOut->linesFree;
        const int last = std::max(0, pages() - 1);
        m_pictures.insert(std::clamp(page, 0, last), laidOut->picture);
        m_page = std::clamp(m_page, 0, last);
        if (!m_pictures.contains(m_page))
            paint(m_page);
    } else {
        m_error = laidOut.error();
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT changed();
}

void DocumentPreviewPanel::turnPage(int by)
{
    goTo(page() + by);
}

void DocumentPreviewPanel::goTo(int page)
{
    if (!m_layout)
        return;
    m_page = std::clamp(page - 1, 0, pages() - 1);
    if (!m_pictures.contains(m_page))
        paint(m_page);
    Q_EMIT changed();
}

void DocumentPreviewPanel::paint(int page)
{
    m_services.documentRunner.run(
        this, [layout = m_layout, page](const std::stop_token &) { return layout->picture(page, previewWidth); },
        [this, page, layout = m_layout](const QByteArray &picture) {
            if (layout != m_layout)
                return;
            m_pictures.insert(page, picture);
            Q_EMIT changed();
        });
}

} // namespace relais

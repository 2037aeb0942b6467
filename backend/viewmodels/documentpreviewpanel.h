// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentPreviewPanel: a document's pages as they will print, one at a time. Laid out on the documents' runner while
// somebody looks, again after each change; a page is painted when it is turned to. GUI thread.
#pragma once

#include "viewmodels/plansession.h"

#include <QHash>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace relais {

class DocumentPreviewPanel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentPreviewPanel)
    QML_ELEMENT
    QML_UNCREATABLE("made by the view model of the document")
    Q_PROPERTY(int page READ page NOTIFY changed FINAL) // 1-based
    Q_PROPERTY(int pages READ pages NOTIFY changed FINAL)
    Q_PROPERTY(QString pageWords READ pageWords NOTIFY changed FINAL)
    Q_PROPERTY(QUrl pageImage READ pageImage NOTIFY changed FINAL) // empty until it is painted
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL) // while there is no picture
    Q_PROPERTY(bool laying READ isLaying NOTIFY changed FINAL) // what is shown is about to be replaced

public:
    // Makes the document of a plan; pure, called on the documents' runner.
    using Source = std::function<Result<Document>(const Plan &)>;

    DocumentPreviewPanel(const WindowServices &services, PlanSession &session, QObject *parent);
    ~DocumentPreviewPanel() override;

    int page() const { return m_page + 1; }
    int pages() const { return m_layout ? m_layout->count() : 0; }
    QString pageWords() const;
    QUrl pageImage() const;
    QString note() const;
    bool isLaying() const { return m_laying; }
    // Lines of body text that are free on the first page; negative: how many do not fit. Absent until laid out.
    [[nodiscard]] std::optional<int> linesFree() const { return m_linesFree; }
    // Of the first page, 0 to 1.
    [[nodiscard]] double filled() const { return m_filled; }

    Q_INVOKABLE void turnPage(int by);
    // A page by its place, 1-based; beyond the last, the last.
    Q_INVOKABLE void goTo(int page);
    // Another document, from its first page on.
    void show(const Source &source);
    // The same document made otherwise: the pages stay until the new ones are there.
    void showAgain(const Source &source);
    // How the firm's documents look, from the next layout on.
    void setLook(const FirmTemplate &look) { m_look = look; }
    void refresh();
    void setLookedAt(bool looked);

Q_SIGNALS:
    void changed();

private:
    struct LaidOut {
        std::shared_ptr<const DocumentPages> pages;
        QByteArray picture;
        double filled = 0;
        int linesFree = 0;
    };

    void take(const Result<LaidOut> &laidOut, int page);
    void paint(int page);
    static LaidOut measured(std::shared_ptr<const DocumentPages> pages, int page);

    const WindowServices &m_services;
    PlanSession &m_session;
    Source m_source;
    bool m_looked = false;
    bool m_laying = false;
    FirmTemplate m_look;
    std::stop_source m_stop; // of the layout under way: a later one ends it
    std::shared_ptr<const DocumentPages> m_layout; // painted from on the runner only
    QHash<int, QByteArray> m_pictures;
    int m_page = 0;
    double m_filled = 0;
    std::optional<int> m_linesFree;
    std::optional<Error> m_error;
};

} // namespace relais
